//! Spanish, as it is written to families and teachers in the United States: point as decimal mark, "usted" avoided where a
//! sentence works without.

use super::*;

fn s(n: usize) -> &'static str {
    if n == 1 { "" } else { "s" }
}

fn es(n: usize) -> &'static str {
    if n == 1 { "" } else { "es" }
}

pub(super) static LIFE: LifeTexts = LifeTexts {
    first_title: "Empezar con un estudiante",
    first_text: "Con una meta y el primer resultado, la línea meta se dibuja sola. Todo se queda en este dispositivo; no hay cuentas.",
    author: "Su nombre",
    author_hint: "Aparece junto a lo que usted escribe, por ejemplo «Sra. Okafor». Se puede cambiar en Ajustes.",
    author_missing: "Escriba primero su nombre, para que se vea quién escribió qué.",
    add_student: "Agregar estudiante",
    open_bundle: "Abrir un paquete",
    look_at_sample: "Conocer la aplicación con un ejemplo",
    cleared_title: "Este dispositivo se vació",
    cleared_text: |students, scores| {
        format!(
            "Aquí había {students} estudiante{} y {scores} resultado{}, y ahora no hay ninguno. Abra su último archivo de respaldo para recuperarlos.",
            s(students),
            s(scores)
        )
    },
    start_empty: "Empezar de cero",
    too_new_title: "Estos datos los escribió una versión más nueva",
    too_new_text: |found, known| {
        format!(
            "Los datos de este dispositivo tienen el formato {found}; esta versión conoce hasta el {known}. No se cambió nada. Recargue para obtener la versión nueva, o guarde todo en un archivo."
        )
    },
    save_raw: "Guardar todo en un archivo",
    rescue_title: "No se pudo abrir la lista de estudiantes",
    rescue_text: |why| {
        format!(
            "No se cambió nada. El navegador dijo: {why}. Intente de nuevo; si sigue igual, guarde los datos en un archivo desde la página de rescate."
        )
    },
    rescue_page: "Abrir la página de rescate",
    try_again: "Intentar de nuevo",
    unread_title: |n, of| format!("{n} de {of} registros no se puede{} leer", if n == 1 { "" } else { "n" }),
    unread_text: "Se conservan tal como están y no se escribirá nada encima. Guárdelos en un archivo para que se puedan reparar.",
    unread_save: "Guardar todo en un archivo",
    go_on: "Seguir",
    follower: "Aimline está abierto en otra pestaña, y esa pestaña es la que escribe. Esta muestra todo a medida que cambia.",
    write_here: "Escribir aquí",
    reload_for_new: "Se abrió una versión más nueva de Aimline en otra pestaña. Recargue esta página para seguir.",
    new_version_ready: "Hay una versión nueva.",
    new_version_button: "Recargar ahora",
    healed: "Una de las dos copias de este dispositivo estaba dañada y se restauró desde la otra. No falta nada.",
    not_saved_title: "No se guardó",
    not_saved_full: "Este dispositivo está lleno. Lo que escribió sigue en esta página. Libere espacio e intente de nuevo, o haga antes un archivo de respaldo.",
    not_saved_gone: "El navegador cerró su almacenamiento. Lo que escribió sigue en esta página. Intente de nuevo, o haga antes un archivo de respaldo.",
    not_saved_stale: "Otra pestaña escribió antes. Esta página se actualizó y lo que escribió sigue aquí. Intente de nuevo.",
    not_saved_other: "El navegador no lo guardó. Lo que escribió sigue en esta página. Intente de nuevo, o haga antes un archivo de respaldo.",
    back_up_to_file: "Respaldar en un archivo",
    one_copy_title: "Guardado en una sola copia",
    one_copy_text: "No se pudo escribir la segunda copia en este dispositivo. Se intentará otra vez al guardar de nuevo. Conserve un archivo de respaldo.",
    not_fetched_title: "Esta parte de Aimline aún no está en este dispositivo",
    not_fetched_text: "Se descarga una sola vez y luego queda guardada. Conéctese a la red e inténtelo de nuevo. Nada de lo que escribió se ha perdido.",
};

pub(super) static WORDS: Words = Words {
    lang: Lang::Es,
    common: &Common {
        language_name: "Español",
        skip_to_content: "Ir al contenido",
        caseload: "Estudiantes",
        share_and_safety: "Compartir y proteger",
        settings: "Ajustes",
        keys: "Teclas",
        this_device: "este dispositivo",
        save: "Guardar",
        cancel: "Cancelar",
        close: "Cerrar",
        back: "Atrás",
        undo: "Deshacer",
        redo: "Rehacer",
        print: "Imprimir",
        remove: "Quitar",
        change: "Cambiar",
        grade: "Grado",
        grade_of: |grade| if grade == "K" { "Kínder".into() } else { format!("Grado {grade}") },
        students: |n| format!("{n} estudiante{}", s(n)),
        goals: |n| format!("{n} meta{}", s(n)),
        scores: |n| format!("{n} resultado{}", s(n)),
        sample_band: "Ejemplo: estudiantes inventados para conocer la aplicación. Los datos propios se guardan aparte.",
        leave_sample: "Quitar el ejemplo",
        not_found_title: "No hay nada en esta dirección",
        not_found_text: "Puede que el estudiante o la meta se haya quitado en este dispositivo, o que la dirección se haya escrito a mano.",
        to_caseload: "Ir a la lista de estudiantes",
    },
    chip: &Chip {
        saved: "Guardado",
        saving: "Guardando",
        not_saved_retry: "No se guardó. Reintentar",
        one_copy: "Guardado, 1 sola copia",
        other_tab_writes: "Escribe otra pestaña",
        never_backed_up: "Aún sin archivo de respaldo",
        backed_up_today: "Respaldo de hoy",
        backed_up: |days| if days == 1 { "Respaldo de ayer".into() } else { format!("Respaldo de hace {days} días") },
        new_since: |n| format!("{n} nuevo{}", s(n)),
    },
    life: &LIFE,
    list: &ListTexts {
        find: "Buscar estudiante o meta",
        all: "Todas",
        student: "Estudiante",
        goal: "Meta",
        picture: "Resultados y línea meta",
        status: "Estado",
        now_expected: "Ahora / esperado",
        from_the_aimline: "Respecto a la línea meta",
        last_score: "Último resultado",
        add_student: "Estudiante",
        no_goal: "Aún sin meta",
        add_goal: "Agregar una meta",
        nothing_found: "Nada coincide",
        nothing_found_text: "Ningún estudiante ni meta coincide con lo escrito o con el estado elegido.",
        goal_line: |grade, target| {
            if grade.is_empty() { format!("meta {target}") } else { format!("gr. {grade} \u{b7} meta {target}") }
        },
        checks_needed: |have, need| format!("{have} control{}, hacen falta {need}", es(have)),
        ahead: |n| format!("{n} por delante"),
        behind: |n| format!("{n} por detrás"),
        on_the_line: "en la línea",
        no_score: "ninguno aún",
        fewer_is_better: "menos es mejor",
        empty_title: "Aún no hay estudiantes",
        empty_text: "Agregue un estudiante y una meta, o abra un paquete que le hayan enviado.",
        count_line: |students, goals| format!("{students} estudiante{}, {goals} meta{}", s(students), s(goals)),
    },
    student: &StudentTexts {
        new_title: "Agregar estudiante",
        name: "Nombre",
        name_hint: "Como se le dice en clase; también sirven las iniciales o un código.",
        grade: "Grado",
        save_new: "Guardar estudiante",
        saved: |name| format!("Se guardó {name}"),
        edit: "Cambiar nombre o grado",
        save_change: "Guardar cambio",
        changed: "Se cambiaron los datos",
        remove: "Quitar estudiante",
        removed: |name| format!("Se quitó {name}"),
        goals: "Metas",
        no_goals_title: "Aún sin meta",
        no_goals_text: "Una meta dice qué se mide, desde dónde, hasta dónde y para cuándo. Después se puede anotar el primer resultado.",
        add_goal: "Agregar una meta",
        same_name: "Ya hay alguien con este nombre. Se pueden conservar los dos registros; una letra o un código los distingue.",
    },
    builder: &BuilderTexts {
        title: |name| format!("Meta nueva para {name}"),
        goal_name: "Nombre de la meta",
        goal_name_hint: "Corto, como debe verse en la lista, por ejemplo «Lectura oral» o «Interrupciones».",
        material_grade: "Grado del material",
        condition: "Condición",
        condition_hint: "Por ejemplo «con un texto de grado 2 durante 1 minuto».",
        baseline_day: "Fecha del último de ellos",
        target_value: "Meta",
        goal_day: "Para el",
        accuracy: "Precisión mínima en porcentaje",
        accuracy_hint: "Déjelo vacío si la precisión no cuenta.",
        in_a_row: "Controles seguidos",
        interval: "Cada cuánto se controla",
        every_day: "Todos los días",
        every_week: "Cada semana",
        every_two_weeks: "Cada 2 semanas",
        every_month: "Cada 4 semanas",
        aim_mode: "La línea meta avanza",
        by_calendar: "por días del calendario",
        by_school_days: "por días de clases",
        school_days_hint: "Por días de clases queda plana en las vacaciones.",
        save: "Guardar meta",
        saved: "Meta guardada",
    },
    goal: &GoalTexts {
        score_now: "Anotar resultado",
        add_score: "Anotar un resultado",
        date: "Fecha",
        outcome: "Qué pasó",
        scored: "Evaluado",
        absent: "Ausente",
        refused: "Rechazado",
        not_given: "No aplicado",
        spoiled: "Anulado",
        form: "Forma",
        support: "Ayuda dada",
        note: "Nota",
        more_fields: "Forma, ayuda, nota",
        save_score: "Guardar resultado",
        score_saved: "Resultado guardado",
        score_corrected: "Resultado corregido",
        score_removed: "Se quitó el resultado",
        correct_title: "Corregir este resultado",
        save_correction: "Guardar corrección",
        remove_score: "Quitar resultado",
        scores: "Resultados",
        same_data: "los mismos datos que la gráfica",
        show_earlier: |n| format!("Mostrar {n} resultado{} anterior{}", s(n), es(n)),
        csv: "CSV",
        import_csv: "Resultados desde un archivo",
        add_change: "Agregar un cambio",
        change_title: "Agregar un cambio en la enseñanza",
        change_label: "Qué es distinto",
        change_label_hint: "Corto, por ejemplo «Se añadió lectura repetida».",
        change_plan: "Plan",
        change_plan_hint: "Por ejemplo «4 \u{d7} 20 min».",
        change_weight: "Qué tan grande es el cambio",
        major: "Fase nueva: la tendencia empieza otra vez",
        minor: "Pequeño: solo se anota en la gráfica",
        save_change: "Guardar cambio",
        change_saved: "Cambio guardado",
        change_removed: "Se quitó el cambio",
        remove_change: "Quitar este cambio",
        changes: "Cambios",
        since: |day| format!("desde el {day}"),
        aimline: "Línea meta",
        from_the_line: "Respecto a la línea",
        accuracy: "Precisión",
        errors: "Errores",
        above: |n| format!("{n} por encima"),
        below: |n| format!("{n} por debajo"),
        on_the_line: "en la línea",
        checked: |often| format!("Control: {often}"),
        aim_by_calendar: "Línea meta por días del calendario",
        aim_by_school_days: "Línea meta por días de clases",
        in_a_row: |have, need| format!("Seguidos hasta ahora: {have} de {need}"),
        no_scores_title: "La línea está lista",
        no_scores_text: |from, to, by| {
            format!("De {from} a {to} para el {by}. Anote el primer resultado y aparecerá en la gráfica.")
        },
        remove_goal: "Quitar meta",
        goal_removed: "Se quitó la meta",
        first_phase: "Inicio",
        days_ago: |days| if days == 1 { "hace 1 día".into() } else { format!("hace {days} días") },
        baseline_row: "Punto de partida",
        corrected_mark: "corregido",
    },
    verdict: &VerdictTexts {
        keep: "Seguir así",
        raise: "Subir la meta",
        change_teaching: "Cambiar la enseñanza",
        too_early: "Aún es pronto",
        decides: "decide",
        growth_rate: "Ritmo de avance",
        middle_of_three: "El del medio de los últimos 3",
        last_four: "Últimos 4 resultados",
        growth_saw: |rate, low, high| {
            format!("{rate} por semana. Cualquier ritmo de {low} a {high} concuerda con la línea")
        },
        middle_saw: |middle, line| format!("{middle}, la línea estaba en {line}"),
        four_saw: |above, below, on| {
            let mut text = format!("{above} por encima, {below} por debajo");
            if on > 0 {
                text.push_str(&format!(", {on} en la línea"));
            }
            text
        },
        too_few: |need| format!("necesita {}", counted(&need, "control", "controles")),
        checks: |n| format!("{n} control{}", es(n)),
        weeks: |n| if n == 1 { "1 semana".into() } else { format!("{n} semanas") },
        scatter: |n| format!("\u{b1} {n}"),
        usual_scatter: "variación usual",
        needed: |n| format!("hacen falta {n}"),
        chance_title: |target, day| format!("Llegar a {target} para el {day}"),
        very_unlikely: "Muy improbable",
        unlikely: "Improbable",
        possible: "Posible",
        likely: "Probable",
        gains: |rate, needed| format!("sube {rate} por semana; desde aquí hacen falta {needed} por semana."),
        loses: |rate, needed| format!("baja {rate} por semana; desde aquí hacen falta {needed} por semana."),
        steady: |needed| format!("sigue en el mismo nivel; desde aquí hacen falta {needed} por semana."),
        no_rate: |n| format!("tiene {n} control{} en esta fase, y eso no alcanza para indicar un ritmo.", es(n)),
        at_the_goal: "ya está al nivel de la meta.",
        unsupported: "La regla que decide apunta a un cambio, pero nada más lo apoya todavía: seguir así y volver a mirar después del próximo control.",
        where_now: |middle, gap, day| format!("El del medio de los últimos 3 es {middle}, {gap} el {day}."),
        early_reason: |have, need| {
            format!(
                "{have} control{} hasta ahora en esta fase. Para decidir hacen falta {need}. Hasta entonces no hace falta cambiar nada.",
                es(have)
            )
        },
        met_title: "Meta lograda",
        met_reason: "Se cumplió el criterio. El equipo decide cómo seguir.",
        unmet: "Aún sin cumplir",
    },
    status: &StatusTexts {
        met: "Lograda",
        on_track: "En rumbo",
        borderline: "En el límite",
        off_track: "Fuera de rumbo",
        too_little_data: "Faltan datos",
        not_started: "Sin empezar",
        ended: "Terminada",
    },
    measure: &MeasureTexts {
        oral_reading: "Lectura oral",
        words_correct: "Palabras correctas en 1 minuto",
        words: |n| counted(&n, "palabra", "palabras"),
        words_a_week: |n| format!("{n} palabras"),
        percent_unit: "Porcentaje correcto",
        points_a_week: |n| format!("{n} puntos"),
        times_unit: "Veces",
        times_a_week: |n| n.to_owned(),
        x_of_y: |x, y| format!("{x} de {y}"),
        words_and_errors: |words, errors| {
            format!(
                "{words} palabra{}, {errors} error{}",
                if words == 1 { "" } else { "s" },
                if errors == 1 { "" } else { "es" }
            )
        },
    },
    chart: &ChartTexts {
        aimline: "Línea meta",
        goal: |value| format!("Meta {value}"),
        baseline: |value| format!("Partida {value}"),
        a_week: |rate| format!("{rate} por semana"),
        checks: |n| format!("{n} control{}", es(n)),
        at_this_rate: |low, high| format!("A este ritmo: {low} a {high}"),
        today: "Hoy",
        accuracy_limit: |percent| format!("{percent}% de precisión"),
        accuracy_limit_text: "los errores quedan debajo",
        whole_year: "Todo el año",
        this_phase: "Esta fase",
        summary: |s| {
            let mut text = format!("{}: de {} a {} para el {}.", s.title, s.baseline, s.target, s.goal_day);
            match (&s.first_day, &s.last_day, &s.last) {
                (Some(first), Some(last_day), Some(last)) if s.scores > 1 => {
                    text.push_str(&format!(" {} resultados del {first} al {last_day}, el último {last}.", s.scores));
                }
                (_, Some(day), Some(last)) => text.push_str(&format!(" Un resultado, {last} el {day}.")),
                _ => text.push_str(" Aún sin resultados."),
            }
            if let Some(rate) = &s.rate {
                text.push_str(&format!(" Cambio en esta fase: {rate} por semana."));
            }
            text.push_str(&format!(" Estado: {}.", s.status));
            text
        },
        point: |day, value, gap| format!("{day}, {value}, {gap}"),
        keys: "Las flechas izquierda y derecha van de resultado en resultado.",
    },
    data: &DataTexts {
        kept_title: "Guardado en este dispositivo",
        kept_yes: "Protegido",
        kept_yes_text: "el navegador aceptó conservarlo",
        kept_no: "Sin garantía",
        kept_no_text: "el navegador puede borrarlo si falta espacio",
        ask_to_keep: "Pedir al navegador que lo conserve",
        copies_title: "Copias en este dispositivo",
        copies_two: "2 copias",
        copies_two_text: "las dos completas",
        copies_one: "1 sola copia",
        copies_one_text: "la segunda se intenta de nuevo",
        backup_title: "Último archivo de respaldo",
        backup_never: "Ninguno aún",
        backup_new: |n| format!("{n} registro{} nuevo{} desde entonces", s(n), s(n)),
        backup_now: "Respaldar ahora",
        backup_done: |name| {
            format!("El archivo de respaldo {name} se entregó al navegador. Compruebe que está en sus descargas.")
        },
        share_title: "Compartir un paquete",
        share_text: "Un paquete es un archivo con estudiantes, metas y resultados. Entréguelo a la persona que lleva el caso, o guárdelo como respaldo.",
        whom: "Quién va en él",
        everyone: |n| format!("Toda la lista: {n} estudiante{}", s(n)),
        leaves_title: "Qué sale de este dispositivo",
        leaves: |students, goals, scores| {
            format!("{students} estudiante{}, {goals} meta{}, {scores} resultado{}", s(students), s(goals), s(scores))
        },
        leaves_names: "Nombres, grados, metas, fechas, resultados, notas, cambios y los nombres de quienes los escribieron, tal como están",
        leaves_plain: "El archivo no tiene candado: quien lo tenga puede leerlo.",
        no_network: "0 conexiones a la red",
        save_bundle: "Guardar paquete",
        open_title: "Abrir un paquete",
        open_text: "Se ve lo que contiene antes de que cambie nada.",
        choose_file: "Elegir un archivo",
        drop_here: "o soltarlo aquí",
        reading: "Leyendo el archivo",
        from_line: |author, day| format!("De {author}, guardado el {day}."),
        would_add: |students, goals, scores| {
            format!(
                "Nuevo: {students} estudiante{}, {goals} meta{}, {scores} resultado{}.",
                s(students),
                s(goals),
                s(scores)
            )
        },
        same: |n| format!("{n} registro{} igual{} en los dos lados.", s(n), es(n)),
        bring_in: |n| format!("Traer {n} registro{}", s(n)),
        nothing_new: "Nada nuevo: todo lo de este archivo ya está aquí.",
        differs: |names| {
            format!(
                "El archivo y este dispositivo dicen cosas distintas sobre {names}. No se tomó nada del archivo, porque todavía no se puede elegir entre dos versiones. Pida un archivo solo con los otros estudiantes, o haga el mismo cambio en los dos dispositivos."
            )
        },
        differs_others: "El archivo y este dispositivo tienen días sin clases distintos. No se tomó nada del archivo.",
        brought_in: |n| format!("{n} registro{} traído{}", s(n), s(n)),
        not_known_records: |n| {
            format!(
                "{n} registro{} de un tipo que esta versión no conoce queda{} solo en el archivo.",
                s(n),
                if n == 1 { "" } else { "n" }
            )
        },
        csv_title: "Resultados en tabla",
        csv_text: "Una fila por resultado, para Sheets o Excel: estudiante, meta, fase, fecha, conteos, ayuda, forma, nota.",
        csv_all: "Guardar todos los resultados en CSV",
        csv_saved: |n| format!("{n} resultado{} guardado{} en CSV", s(n), s(n)),
        csv_head: &[
            "Estudiante",
            "Grado",
            "Meta",
            "Medida",
            "Grado del material",
            "Fase",
            "Fecha",
            "Estado",
            "Resultado",
            "Correctos",
            "Errores",
            "De un total de",
            "Veces",
            "Segundos",
            "Forma",
            "Ayuda dada",
            "Nota",
        ],
        csv_in_text: "Para traer resultados desde una tabla, abra la meta a la que pertenecen y elija «Resultados desde un archivo».",
        raw_title: "Todo, tal como está guardado",
        raw_text: "Para reparaciones: todas las filas guardadas en un archivo, las legibles y las ilegibles.",
        raw_button: "Guardar datos sin procesar",
        unread: |n| {
            format!(
                "{n} registro{} no se puede{} leer y se conserva{} tal cual.",
                s(n),
                if n == 1 { "" } else { "n" },
                if n == 1 { "" } else { "n" }
            )
        },
    },
    import: &ImportTexts {
        title: "Resultados desde un archivo",
        intro: "Un archivo CSV con una fila por resultado, guardado desde Sheets, Excel u otro sistema. Se ve cada fila antes de guardar.",
        choose: "Elegir un archivo CSV",
        columns: "Qué es cada columna",
        column_none: "no está en el archivo",
        column_date: "Fecha",
        column_student: "Estudiante",
        column_score: "Resultado",
        column_errors: "Errores",
        column_of: "De un total de",
        column_count: "Veces",
        column_form: "Forma",
        column_support: "Ayuda dada",
        column_note: "Nota",
        column_status: "Ausente u otro",
        column_seconds: "Segundos",
        column_minutes: "Minutos",
        column_number: |n| format!("Columna {n}"),
        errors_for_all: "Errores en cada fila",
        of_for_all: "Oportunidades en cada fila",
        for_all_hint: "Solo si el archivo no tiene una columna para ello.",
        date_order: "Las fechas están escritas",
        day_first: "primero el día (31/12/2026)",
        month_first: "primero el mes (12/31/2026)",
        date_order_ask: "Las fechas se pueden leer de dos maneras. Elija cómo están escritas.",
        only_student: "Filas de",
        all_rows: "todas las filas",
        choose_student: "elegir",
        whose: "El archivo no nombra a ningún estudiante como este. Elija de quién son las filas para esta meta.",
        preview: "Lo que se guardará",
        rows_ready: |n| format!("{n} fila{} lista{}", s(n), s(n)),
        rows_problem: |n| format!("{n} fila{} por revisar", s(n)),
        rows_same: |n| format!("{n} ya está{} aquí", if n == 1 { "" } else { "n" }),
        row: |n| format!("Fila {n}"),
        more_rows: |n| format!("y {n} más"),
        duplicate: |n| format!("igual que la fila {n}"),
        save: |n| format!("Guardar {n} resultado{}", s(n)),
        leave_out_problems: "Dejar fuera estas filas",
        fix_first: "Corrija estas filas en el archivo y elíjalo de nuevo, o déjelas fuera.",
        saved: |n| format!("{n} resultado{} guardado{}", s(n), s(n)),
        nothing_new: "Nada nuevo: todas las filas ya están aquí.",
        to_goal: "Volver a la meta",
    },
    settings: &SettingsTexts {
        author: "Su nombre",
        author_text: "Aparece junto a lo que escriba desde ahora.",
        language: "Idioma",
        theme: "Claro u oscuro",
        theme_device: "Como el dispositivo",
        theme_light: "Claro",
        theme_dark: "Oscuro",
        initials: "Iniciales en lugar de nombres",
        initials_text: "Para proyectar y para trabajar junto a otras personas.",
        measures: "Medidas",
        measures_text: "Medidas propias, para lo que las medidas de la aplicación no cubren.",
        version: "Versión",
        saved: "Guardado",
        updates: "Cuando hay una versión nueva se ofrece, y nunca se instala sin su clic.",
        keys_title: "Teclas",
        single_keys: "Teclas de una sola letra",
        single_keys_text: "Letras como N y S inician acciones. Desactívelas si estorban.",
        help_keys: &[
            ("/", "Buscar"),
            ("?", "Teclas"),
            ("N", "Anotar un resultado (en una meta)"),
            ("G, luego C W H", "Ir a Estudiantes, Compartir y proteger, Ajustes"),
            ("1 \u{2026} 5", "Filtrar la lista por estado"),
            ("\u{2191} \u{2193}", "De fila en fila en la lista"),
            ("Ctrl Z", "Deshacer"),
            ("Esc", "Cerrar"),
            ("\u{2190} \u{2192}", "De resultado en resultado en la gráfica"),
        ],
    },
    problem: &ProblemTexts {
        empty: "Falta llenar este campo.",
        too_long: |max| format!("Más de {max} caracteres. Acórtelo."),
        not_a_date: "No es una fecha. Elija una del calendario.",
        future: "Esta fecha aún no llega. Elija hoy o un día anterior.",
        not_a_number: "No es un número. Escriba solo cifras.",
        whole_number: "Aquí hace falta un número entero.",
        too_large: |max| format!("Más de {max} no puede ser. Revise el número."),
        more_than_of: "Más correctos que oportunidades. Revise los dos números.",
        other_length: |minutes| {
            format!(
                "Los resultados de esta meta son de {}. Otra duración es otra meta.",
                counted(&minutes, "minuto", "minutos")
            )
        },
        off_the_scale: "Eso está fuera del rango de esta medida.",
        no_length: "Escriba cuánto duró: el resultado se calcula a partir de eso.",
        empty_range: "El valor más grande tiene que ser mayor que el más pequeño.",
        name_taken: "Otra medida tiene ese nombre. Elija otro.",
        of_zero: "No hubo oportunidad de intentarlo. Escriba cuántas hubo, o elija «No aplicado».",
        end_before_start: "La fecha de la meta debe ser posterior a la del punto de partida.",
        outside_goal: "Esta fecha no es posterior al punto de partida, o es posterior a la fecha de la meta.",
        no_words: "Diga en pocas palabras qué se decidió.",
        same_day: "Otro cambio empieza una fase nueva ese día. Elija otro día, o haga pequeño este cambio.",
        not_here: "Esto ya no está aquí. Se quitó, quizás en otra pestaña.",
        nothing_changed: "No se cambió nada.",
        changed_since: "No se puede deshacer: se volvió a cambiar después.",
        other_tab: "Otra pestaña es la que escribe. Elija antes «Escribir aquí».",
        target_wrong_side: "La meta está del lado equivocado del punto de partida para esta medida.",
        other_share: "Tantos de tantos tiene que decir lo mismo que el porcentaje. Escriba uno de los dos.",
        measure_in_use: "Una meta todavía usa esta medida. Primero cierre o quite la meta.",
        percent_range: "Un porcentaje de 1 a 100.",
        file_empty: "El archivo está vacío. Elija otro, o pida que lo guarden de nuevo.",
        file_too_large: |mb| {
            format!(
                "El archivo tiene más de {mb} MB, y ningún paquete es tan grande. Compruebe que es el archivo correcto."
            )
        },
        file_not_text: |byte| {
            format!("El archivo no es texto: el byte {byte} no corresponde. Compruebe que es el archivo correcto.")
        },
        file_cut_off: |line| {
            format!(
                "El archivo termina a la mitad, en la línea {line}. Se cortó; pida que lo guarden o envíen de nuevo."
            )
        },
        file_not_json: |line, column| {
            format!(
                "El archivo deja de entenderse en la línea {line}, carácter {column}. Se cambió o es de otro tipo; pida que lo guarden de nuevo."
            )
        },
        file_too_deep: |line, column| {
            format!(
                "El archivo tiene más niveles que cualquier paquete, en la línea {line}, carácter {column}. Compruebe que es el archivo correcto."
            )
        },
        file_not_bundle: "Esto no es un paquete de Aimline. Compruebe que es el archivo correcto.",
        file_too_new: |found, known| {
            format!(
                "El archivo tiene el formato {found}; esta versión lee hasta el {known}. Recargue para obtener la versión nueva y abra el archivo otra vez."
            )
        },
        file_wrong_hash: "El contenido no corresponde al sello del archivo: algo se cambió o se dañó en el camino. Pida que lo guarden de nuevo.",
        file_decimals: |path| {
            format!(
                "Hay un número con decimales en {path}, y un paquete nunca los tiene. Pida que guarden el archivo de nuevo."
            )
        },
        file_record: |list, number| {
            format!(
                "El registro {number} de «{list}» no se puede leer. Pida que guarden el archivo de nuevo con la misma versión."
            )
        },
        file_orphan: |list, number| {
            format!(
                "El registro {number} de «{list}» pertenece a otro que no está en el archivo. Pida que lo guarden de nuevo."
            )
        },
        file_counts: |list| {
            format!("El archivo declara otra cantidad de «{list}» que la que contiene. Pida que lo guarden de nuevo.")
        },
        list_names: &[
            ("own_measures", "medidas propias"),
            ("students", "estudiantes"),
            ("series", "series"),
            ("goals", "metas"),
            ("phases", "cambios"),
            ("decisions", "decisiones"),
            ("no_school", "días sin clases"),
            ("class_groups", "clases y grupos"),
            ("level_bands", "niveles"),
            ("school_years", "ciclos escolares"),
            ("local_rules", "reglas de medidas"),
            ("observations", "resultados"),
        ],
        csv_header_only: "El archivo no tiene filas debajo de la primera línea. Necesita una línea con los nombres de las columnas y una fila por resultado.",
        csv_workbook: "Esto no es un archivo CSV. Ábralo en Sheets o Excel, guarde la hoja como CSV y elija ese archivo.",
        csv_not_text: |line, column| {
            format!(
                "La línea {line}, columna {column}, contiene algo que no es texto. Guarde la hoja como CSV y elija ese archivo."
            )
        },
        csv_quote: |line| {
            format!("Unas comillas abiertas en la línea {line} no se cierran. Puede que el archivo esté cortado.")
        },
        csv_too_many: |line| {
            format!(
                "En la línea {line} el archivo ya es más grande que una tabla de resultados. Compruebe que es el archivo correcto."
            )
        },
        csv_column_missing: |name| format!("Elija la columna de «{name}»."),
        csv_ragged: |found, wanted| format!("{found} columnas en lugar de {wanted}; falta o sobra un separador"),
        csv_date_missing: "falta la fecha",
        csv_bad_date: |text| format!("«{text}» no es una fecha"),
        csv_date_order: |text| format!("«{text}» está escrita al revés que las otras fechas"),
        csv_student_missing: "falta el estudiante",
        csv_score_missing: "falta el resultado, y nada dice por qué",
        csv_part_missing: |name| format!("falta «{name}»"),
        csv_bad_number: |text| format!("«{text}» no es un número"),
        csv_date_for_number: |text| format!("la hoja convirtió «{text}» en fecha; escríbalo allí como texto"),
        csv_not_whole: |text| format!("«{text}» no es un número entero"),
        csv_negative: |text| format!("«{text}» es menor que cero"),
        csv_too_large: |text, limit| format!("«{text}» es más que {limit}"),
        csv_not_a_count: |text| format!("«{text}» es una proporción, y hace falta un conteo"),
        csv_percent_unfit: |text, of| format!("«{text}» no da un número entero de {of}"),
        csv_more_than_of: |text, of| format!("«{text}» es más que las {of} oportunidades"),
        csv_disagrees: |text, other| format!("«{text}» no concuerda con {other} en la misma fila"),
        csv_no_time: "un resultado sin ningún tiempo",
        csv_status: |text| format!("«{text}» no se conoce aquí; use ausente, rechazado, no aplicado o anulado"),
        csv_score_and_status: "un resultado, y una palabra que dice que no lo hay",
        csv_text_too_long: |max| format!("más de {max} caracteres"),
        csv_mixed_dates: |a, b| format!("«{a}» tiene primero el día y «{b}» primero el mes. Iguálelas en la hoja."),
        file_unreadable: "El navegador no pudo leer el archivo. Elíjalo de nuevo.",
    },
};
