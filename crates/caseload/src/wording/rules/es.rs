//! Spanish texts of rules and clauses.

use super::{ClauseTexts, RuleTexts};

fn most(n: u32, unit: &str) -> String {
    match n {
        0 => format!("sin ayudas en {unit}"),
        1 => format!("como máximo 1 ayuda en {unit}"),
        n => format!("como máximo {n} ayudas en {unit}"),
    }
}

pub(super) static TEXTS: RuleTexts = RuleTexts {
    last_three: "Últimos 3 resultados",
    trend: "Tendencia y línea meta",
    likelihood: "Posibilidad de la meta",
    projected: "Adónde lleva la tendencia",
    trend_saw: |rate, needed, at, line| {
        format!("{rate} por semana, la línea sube {needed}. La tendencia está ahora en {at}, la línea en {line}")
    },
    likelihood_saw: |chance| format!("{chance} a este ritmo"),
    projected_saw: |value, goal| format!("{value} en la fecha de la meta, la meta es {goal}"),
    too_few: |checks, weeks| {
        if weeks == 0 {
            format!("necesita {checks} controles")
        } else {
            format!("necesita {checks} controles en {weeks} semanas")
        }
    },
    clauses: ClauseTexts {
        at_least: |score| format!("al menos {score}"),
        at_most: |score| format!("como máximo {score}"),
        accuracy: |percent| format!("al menos {percent}% de precisión"),
        in_a_row: |n| if n == 1 { "en un control".into() } else { format!("en {n} controles seguidos") },
        of_last: |passes, of| format!("en {passes} de {of} controles"),
        weeks: |n| if n == 1 { "en una semana".into() } else { format!("en {n} semanas seguidas") },
        support_per_opportunity: |n| most(n, "cada oportunidad"),
        support_per_session: |n| most(n, "cada sesión"),
        support_per_week: |n| most(n, "cada semana"),
        same_teaching: "todo con la misma enseñanza",
    },
};
