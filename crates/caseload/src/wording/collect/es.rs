//! Spanish texts of collecting.

use super::{
    Clock, CollectTexts, Duration, Fields, Intervals, Items, Keys, Latency, Mark, MissingTexts, Tally, Trials,
};
use crate::wording::counted;

fn prompts(n: u32) -> String {
    counted(&n, "ayuda", "ayudas")
}

fn seconds(n: u32) -> String {
    counted(&n, "segundo", "segundos")
}

pub(super) static TEXTS: CollectTexts = CollectTexts {
    type_instead: "Escribir los datos",
    leave: "Salir",
    leave_kept: "Si sale, las marcas se conservan como borrador",
    setup: "Preparación",
    begin: "Ir a las marcas",
    setup_locked: "La preparación queda fija con la primera marca. Empiece de nuevo para cambiarla.",
    start_over: "Empezar de nuevo",
    bring_back: "Recuperar las marcas",
    more: "Fecha, ayuda, lugar, nota",
    setting: "Lugar",
    setting_hint: "Dónde o con quién, por ejemplo \"clase de matemáticas\"",
    support_hint: "Por ejemplo \"horario visual\"",
    save: "Guardar la sesión",
    saved: "Sesión guardada",
    undo: "Deshacer la última marca",
    undone: |mark| format!("Deshecho: {mark}"),
    left_running: |minutes| {
        let minutes = counted(&minutes, "minuto", "minutos");
        format!("La última marca es de hace {minutes} y el reloj sigue en marcha.")
    },
    end_at_last_mark: "Terminar en la última marca",
    keep_time: "Dejarlo en marcha",
    not_collected: "Esta medida es una prueba con tiempo. Sus resultados se escriben en la página de la meta.",
    beeps: "Sonido",
    keys: Keys {
        yes: "lo hizo",
        no: "no lo hizo",
        prompt: "con ayuda",
        start_stop: "iniciar, parar",
        begin_end: "empieza, termina",
        watch: "observar sí, no",
        cue_answer: "señal, respuesta",
        undo: "deshacer",
        save: "guardar",
        move_on: "mover",
        level: "nivel",
        space: "Espacio",
    },
    clock: Clock {
        start: "Iniciar",
        stop: "Parar",
        go_on: "Continuar",
        started: "El reloj está en marcha",
        stopped: "El reloj está parado",
        over: "Se acabó el tiempo",
    },
    missing: MissingTexts {
        setup: "Complete primero la preparación.",
        marks: "Todavía no hay ninguna marca.",
        lines: |n| {
            if n == 1 { "Falta el nivel de 1 línea.".into() } else { format!("Falta el nivel de {n} líneas.") }
        },
        steps: |n| if n == 1 { "Falta marcar 1 paso.".into() } else { format!("Falta marcar {n} pasos.") },
        subjects: |n| {
            if n == 1 {
                "Indique si se hizo la que tiene una ayuda.".into()
            } else {
                format!("Indique si se hicieron las {n} que tienen una ayuda.")
            }
        },
        start_clock: "Inicie primero el reloj: esta meta necesita saber cuánto tiempo observó.",
    },
    fields: Fields {
        interval: "Segundos de cada intervalo",
        intervals: "Número de intervalos",
        length: "Minutos de observación",
        length_hint: "Déjelo vacío para parar a mano",
        open_length: "Se para a mano",
        limit: "Segundos que se espera la respuesta",
        most: "Nivel más alto",
        lines: "Líneas de la rúbrica",
        steps: "Pasos de la tarea",
        subjects: "Materias o tareas",
        one_each_line: "Una en cada línea, en orden",
        at_least_one: "Escriba al menos una línea",
        other_than_last: "No es la misma lista que la última vez. Los resultados de antes y de después no están en la misma escala: empiece una fase nueva en la página de la meta.",
        interval_summary: |n, length| format!("{} de {}", counted(&n, "intervalo", "intervalos"), seconds(length)),
        limit_summary: |limit| format!("Esperar hasta {}", seconds(limit)),
        length_summary: |time| format!("Observar durante {time}"),
        whole_number: |low, high| format!("Un número entero de {low} a {high}"),
    },
    trials: Trials {
        hint: "Un toque por cada oportunidad",
        done: "Lo hizo",
        not_done: "No lo hizo",
        prompted: "Con ayuda",
        prompted_counts: "Hecho con ayuda cuenta como hecho, con 1 ayuda",
        prompted_does_not: "Hecho con ayuda no cuenta como hecho",
        so_far: |done, of| format!("{done} de {of}"),
        levels_hint: "La mayor ayuda que necesitó cada intento",
        alone_of: |alone, of| format!("{alone} de {of} sin ayuda"),
        met: "Sí",
        not_met: "No",
        met_hint: "¿Se cumplió esta vez?",
        prompts,
    },
    tally: Tally {
        hint: "Un toque cada vez que ocurre",
        one_more: "Una más",
        times: |n| if n == 1 { "1 vez".into() } else { format!("{n} veces") },
    },
    duration: Duration {
        hint: "Toque cuando empieza y cuando termina",
        share_hint: "Empiece a observar; después toque cuando empieza y cuando termina",
        begins: "Empieza",
        ends: "Termina",
        in_all: "en total",
        episodes: |n| if n == 1 { "1 episodio".into() } else { format!("{n} episodios") },
        goes_on: "Está ocurriendo ahora. Si se guarda así, queda marcado como no terminado.",
        watch: "Empezar a observar",
        stop_watching: "Dejar de observar",
    },
    latency: Latency {
        hint: "Toque al dar la señal y cuando empieza la respuesta",
        cue: "Señal dada",
        answer: "Empieza la respuesta",
        no_answer: "Sin respuesta, seguir",
        waiting: "Esperando",
        past_limit: |limit| {
            let passed = if limit == 1 { "Pasó" } else { "Pasaron" };
            format!("{passed} {}: cuenta como sin respuesta", seconds(limit))
        },
        so_far: |answers, none| {
            let answers = if answers == 1 { "1 respuesta".to_owned() } else { format!("{answers} respuestas") };
            if none == 0 { answers } else { format!("{answers}, {none} sin respuesta") }
        },
        seconds: |n| format!("{n} s"),
    },
    intervals: Intervals {
        partial_hint: "Toque si ocurre en algún momento de este intervalo",
        whole_hint: "Al final de cada intervalo: ¿ocurrió durante todo el intervalo?",
        momentary_hint: "Mire al final de cada intervalo: ¿está ocurriendo en este momento?",
        seen: "Ocurre",
        all_of_it: "Todo el intervalo",
        not_all: "No todo",
        yes: "Está ocurriendo",
        no: "No está ocurriendo",
        number: |at, of| format!("Intervalo {at} de {of}"),
        wait: "Espere al final del intervalo",
        so_far: |seen, of| format!("{seen} de {of}"),
        left_out: |n| {
            if n == 1 {
                "1 intervalo sin respuesta no se cuenta".into()
            } else {
                format!("{n} intervalos sin respuesta no se cuentan")
            }
        },
        list: "Intervalos",
        mark: Mark { yes: "visto", no: "no visto", none: "sin respuesta" },
    },
    items: Items {
        steps_hint: "¿Cómo se hizo cada paso?",
        subjects_hint: "¿Se hizo, y con cuántas ayudas?",
        rubric_hint: "Dé a cada línea su nivel",
        alone: "Sin ayuda",
        prompted: "Con ayuda",
        not_done: "No lo hizo",
        done: "Lo hizo",
        add_prompt: "Ayuda",
        prompts,
        rest_not_done: "Marcar el resto como no hecho",
        most_prompts: |n| format!("como máximo {n} en una"),
        level: |level, most| format!("Nivel {level} de {most}"),
        subject: |number| format!("Materia {number}"),
    },
};
