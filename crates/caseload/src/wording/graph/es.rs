//! Spanish texts around the chart.

use super::{CompareTexts, GraphTexts, ReadTexts};

fn s(n: usize) -> &'static str {
    if n == 1 { "" } else { "s" }
}

fn es(n: usize) -> &'static str {
    if n == 1 { "" } else { "es" }
}

pub(super) static TEXTS: GraphTexts = GraphTexts {
    read: ReadTexts {
        title: "Cómo leer esta gráfica",
        copy: "Copiar el texto",
        copied: "Texto copiado",
        names: ["Contexto", "Punto de partida", "Línea meta", "Resultados", "Avance", "Decisión"],
        show: |name| format!("Mostrar en la gráfica: {name}"),
        hidden: |n| if n == 1 { "1 parte oculta".into() } else { format!("{n} partes ocultas") },
        show_all: "Mostrar todo",
        set_up: |axis, grade, since, checks| match grade {
            Some(grade) => format!("{axis}, material de grado {grade}, desde el {since}. {checks}"),
            None => format!("{axis}, desde el {since}. {checks}"),
        },
        checks: |n| format!("{n} control{}", es(n)),
        absent: |n| format!("{n} ausencia{} (A)", s(n)),
        refused: |n| format!("{n} rechazado{} (R)", s(n)),
        not_given: |n| format!("{n} no aplicado{} (N)", s(n)),
        spoiled: |n| format!("{n} anulado{} (S)", s(n)),
        phase_at: |name, day| format!("{name}, el {day}"),
        lines: |list| format!("Líneas verticales: {list}."),
        hatched: "Donde está rayado no hubo clases.",
        probes: |n, list, day| format!("{n} control{} el {day}: {list}.", es(n)),
        middle: |value| format!("El del medio, {value}, es el punto de partida."),
        start: |value| format!("El punto de partida es {value}."),
        start_on: |value, day| format!("{value} el {day} es el punto de partida."),
        aim: |from, to, by| format!("De {from} a {to} para el {by}"),
        aim_falls: |from, to, by| format!("De {from} bajar a {to} para el {by}"),
        flat: ", plana en las vacaciones",
        line_at: |day, value| format!("El {day} la línea estaba en {value}."),
        fewer: "Menos es mejor.",
        amended: |day| format!("Desde el {day} vale esta línea; la anterior está punteada."),
        no_scores: "Todavía no hay resultados.",
        phase: |name, text| format!("{name}: {text}"),
        one_check: |value| format!("un control, {value}."),
        no_check: "todavía sin controles.",
        above: |from, to, n, of| format!("de {from} a {to}, {n} de {of} por encima de la línea."),
        below: |from, to, n, of| format!("de {from} a {to}, {n} de {of} por debajo de la línea."),
        last: |value, day, place| format!("El último, {value} el {day}, está {place}."),
        hollow: |n, percent| {
            if n == 1 {
                format!("1 marca hueca: precisión menor de {percent}%.")
            } else {
                format!("{n} marcas huecas: precisión menor de {percent}%.")
            }
        },
        stacked: |n| {
            if n == 1 {
                "Un día tiene varios resultados: aros pequeños que cuentan como un solo control.".into()
            } else {
                format!("{n} días tienen varios resultados: aros pequeños que cuentan como un control por día.")
            }
        },
        day_of_several: |value, n| format!("{value}, el del medio de {n} resultados"),
        no_growth: "Muy pocos controles para una tendencia; se dibuja a partir de 3.",
        growth: |rate, n| format!("{rate} en {n} control{}.", es(n)),
        early_growth: |n| format!("{n} control{}, muy pocos para indicar un ritmo.", es(n)),
        needed: |rate| format!("Desde aquí, {rate} por semana llevan a la meta."),
        at_goal: "La tendencia ya está en la meta.",
        range_ahead: |day, low, high| {
            format!("A este ritmo, un control el {day} estará entre {low} y {high}, 8 de cada 10 veces.")
        },
        far: "Esa fecha queda más lejos que lo que abarcan los controles; tómelo como una idea aproximada.",
        decision: |advice, rule| format!("{advice}, según la regla {rule}."),
        quoted: |rule| format!("«{rule}»"),
        too_early: |reason| format!("Aún es pronto. {reason}"),
        met: "El criterio se cumplió. El equipo decide cómo seguir.",
        all_agree: "Ninguna otra regla dice lo contrario.",
        differ: |rules, n, advice| format!("{rules} {}: {advice}.", if n == 1 { "dice" } else { "dicen" }),
        and: "y",
    },
    compare: CompareTexts {
        title: "Antes y después del cambio",
        which: "Qué cambio",
        before: "Antes",
        after: "Después",
        checks: "Controles",
        middle: "El del medio de todos",
        growth: "Avance por semana",
        spread: "Del más bajo al más alto",
        scatter: "Variación alrededor de la tendencia",
        above_line: "Controles por encima de la línea",
        below_line: "Controles por debajo de la línea",
        of: |n, of| format!("{n} de {of}"),
        to: |low, high| format!("{low} a {high}"),
        too_few: |before, after| {
            format!(
                "Para comparar hacen falta 3 controles antes del cambio y 3 después. Hasta ahora hay {before} y {after}."
            )
        },
        overlap_name: "Superposición",
        overlap: |pairs, nap, low, high| {
            format!(
                "De 100 pares de un control de antes y uno de después, en {pairs} es mejor el de después (NAP {nap}, 95% entre {low} y {high})."
            )
        },
        size_name: "Tamaño",
        percent_more: |percent| format!("El promedio es {percent} más alto"),
        percent_less: |percent| format!("El promedio es {percent} más bajo"),
        percent_same: "El promedio es el mismo",
        between: |low, high| format!(" (95% entre {low} y {high})."),
        more_by: |size| format!("El promedio es {size} más alto."),
        less_by: |size| format!("El promedio es {size} más bajo."),
        slope_name: "Cambio del avance",
        slope: |change, margin| match margin {
            Some(margin) => format!("{change} por semana, con un margen de {margin}."),
            None => format!("{change} por semana."),
        },
        lines_name: "Más allá de ambas líneas",
        lines: |beyond, of, needed| match needed {
            Some(needed) => format!(
                "{beyond} de {of} controles son mejores que adonde llevaban el nivel y la tendencia de antes; con {needed} el cambio es sistemático."
            ),
            None => format!(
                "{beyond} de {of} controles son mejores que adonde llevaban el nivel y la tendencia de antes; {of} controles no bastan para llamarlo sistemático."
            ),
        },
        faster: "Desde el cambio el avance es mejor, en más de lo que varían los dos ritmos.",
        slower: "Desde el cambio el avance es menor, en más de lo que varían los dos ritmos.",
        too_close: "Los dos ritmos de avance están demasiado cerca para decir que son distintos.",
        no_rates: "No hay ritmos de avance que comparar.",
        descriptive: "Con menos de 5 controles en una fase, esto describe y no demuestra nada.",
        caution: "Una gráfica muestra cuándo cambió algo, no por qué; un avance constante por sí solo también sube el promedio.",
        breaks_title: "Después de descansos largos",
        break_effect: |name, before, after, day| {
            format!(
                "{name}: el del medio de los últimos 3 antes fue {before}; el primer control después, el {day}, {after}."
            )
        },
        regained: |weeks| {
            if weeks == 1 {
                "Recuperado en 1 semana de clases.".into()
            } else {
                format!("Recuperado en {weeks} semanas de clases.")
            }
        },
        not_regained: "Todavía no recuperado.",
        nothing_lost: "No se perdió nada.",
    },
};
