//! Spanish phrases of a goal's sentence. Behaviors stand in the future tense.

use super::GoalPhrases;

fn interval(days: u32) -> String {
    match days {
        1 => "cada día de clases".into(),
        7 => "cada semana".into(),
        days if days > 7 && days.is_multiple_of(7) => format!("cada {} semanas", days / 7),
        days => format!("cada {days} días"),
    }
}

fn prompts(n: u32) -> String {
    if n == 1 { "con 1 ayuda como máximo".into() } else { format!("con {n} ayudas como máximo") }
}

fn reported(dates: Option<&str>) -> String {
    dates.map_or_else(|| " y se informa con cada informe de progreso".into(), |dates| format!(" y se informa {dates}"))
}

pub(super) static PHRASES: GoalPhrases = GoalPhrases {
    by: |day| format!("Para el {day}"),
    will: |behavior| format!(" {behavior}"),
    more_of: |title| format!("tendrá éxito en «{title}»"),
    less_of: |title| format!("mostrará «{title}»"),
    accuracy: |percent| format!("con una precisión de al menos {percent}%"),
    in_a_row: |n, checks| if n > 1 { format!("en {n} {checks} seguidos") } else { String::new() },
    of_last: |passes, of, checks| format!("en {passes} de {of} {checks} seguidos"),
    weeks: |n| if n > 1 { format!("en cada una de {n} semanas seguidas") } else { "en una semana".into() },
    per_opportunity: |n| format!("{} en cada oportunidad", prompts(n)),
    per_session: |n| format!("{} por sesión", prompts(n)),
    per_week: |n| format!("{} por semana", prompts(n)),
    same_teaching: "con la misma enseñanza",
    checked: |interval| format!("con un control {interval}"),
    interval,
    x_of_y: |x, y| format!("{x} de {y}"),
    seconds: |n| if n == 1 { "1 segundo".into() } else { format!("{n} segundos") },
    minutes: |n| if n == "1" { "1 minuto".into() } else { format!("{n} minutos") },
    of_minutes: |n| if n == "1" { "de 1 minuto".into() } else { format!("de {n} minutos") },
    of_grade: |grade| if grade == "K" { " de kínder".into() } else { format!(" de {grade}.º grado") },
    statement: |probe, interval, dates| {
        format!(
            "El progreso se mide {interval} con {probe}, se muestra en una gráfica con la línea meta{}.",
            reported(dates)
        )
    },
    statement_elsewhere: |place, interval, dates| {
        format!(
            "El progreso se mide {interval} en {place}; los resultados se anotan con su fecha, se muestran en una gráfica con la línea meta{}.",
            reported(dates)
        )
    },
    probe: |name, minutes, grade| {
        let minutes = minutes.map_or(String::new(), |minutes| format!(", {minutes}"));
        let grade = grade.map_or(String::new(), |grade| {
            if grade == "K" { ", material de kínder".into() } else { format!(", material de {grade}.º grado") }
        });
        format!("«{name}»{minutes}{grade}")
    },
};

/// code | behavior | noun of a share | after a percentage | score, more is better | score, less is better | checks | condition
pub(super) static MEASURES: &str = "\
R-CBM|leerá en voz alta|||{} palabras correctamente||pasajes|con una serie de pasajes de lectura oral {m}{g}\n\
MAZE|completará pasajes maze con|||{} respuestas correctas||pasajes|con una serie de pasajes maze {m}{g}\n\
MAZE.correct_minus_half_incorrect|completará pasajes maze con|||{} respuestas correctas después de restar la mitad de las incorrectas||pasajes|con una serie de pasajes maze {m}{g}\n\
MAZE.correct_minus_incorrect|completará pasajes maze con|||{} respuestas correctas después de restar las incorrectas||pasajes|con una serie de pasajes maze {m}{g}\n\
MAZE-ADJ|completará pasajes maze con|||{} respuestas correctas después de restar la mitad de las incorrectas||pasajes|con una serie de pasajes maze {m}{g}\n\
CAIU-CQ|responderá preguntas de comprensión|preguntas|de las preguntas|con al menos {} correctas||pasajes|con preguntas sobre una serie de pasajes{g} leídos en voz alta\n\
RETELL|volverá a contar un pasaje con|||{} palabras que le pertenecen||pasajes|con {t} para volver a contar cada pasaje de una serie{g}\n\
MCRC|responderá preguntas de lectura de opción múltiple|preguntas|de las preguntas|con al menos {} correctas||pasajes|con una serie de pasajes{g} con preguntas de opción múltiple\n\
VOCAB|elegirá el significado de palabras|preguntas|de las preguntas|con al menos {} correctas||exámenes|con una serie de exámenes de vocabulario{g}\n\
M-COMP|obtendrá|||{} <punto/puntos>||ejercicios|con una serie de ejercicios de cálculo {m}{g}\n\
M-CBM-DC|escribirá|||{} dígitos correctos por minuto||ejercicios|con una serie de ejercicios de cálculo {m}{g}\n\
M-CAP|obtendrá|||{} <punto/puntos>||ejercicios|con una serie de ejercicios de conceptos y aplicaciones de matemáticas {m}{g}\n\
AC-MATH|responderá|||{} ejercicios correctamente||ejercicios|con una serie de ejercicios de matemáticas {m}{g}\n\
WE-TWW|escribirá|||{} palabras||textos|con un comienzo de cuento, 1 minuto para planear y {t} para escribir\n\
WE-WSC|escribirá|||{} palabras con buena ortografía||textos|con un comienzo de cuento, 1 minuto para planear y {t} para escribir\n\
WE-CWS|escribirá|||{} secuencias correctas||textos|con un comienzo de cuento, 1 minuto para planear y {t} para escribir\n\
WE-CIWS|escribirá|||{} secuencias correctas más que incorrectas||textos|con un comienzo de cuento, 1 minuto para planear y {t} para escribir\n\
SPELL-CLS|deletreará|||{} secuencias de letras correctas||dictados|con una serie de dictados de palabras {m}{g}\n\
SPELL-WSC|escribirá|||{} palabras con buena ortografía||dictados|con una serie de dictados de palabras {m}{g}\n\
LNF|nombrará|||{} letras por minuto correctamente||ejercicios|con una serie de ejercicios de fluidez en nombrar letras\n\
LSF|dirá|||{} sonidos de letras por minuto correctamente||ejercicios|con una serie de ejercicios de fluidez en sonidos de letras\n\
FSF|dirá los primeros sonidos de palabras oídas por|||{} <punto/puntos> por minuto||ejercicios|con una serie de ejercicios de fluidez en primeros sonidos\n\
PSF|identificará|||{} sonidos de palabras oídas por minuto correctamente||ejercicios|con una serie de ejercicios de fluidez en separar fonemas\n\
NWF-CLS|leerá palabras inventadas con|||{} sonidos correctos por minuto||ejercicios|con una serie de ejercicios de fluidez en palabras inventadas\n\
NWF-WWR|leerá|||{} palabras inventadas por minuto correctamente||ejercicios|con una serie de ejercicios de fluidez en palabras inventadas\n\
WRF|leerá|||{} palabras de una lista por minuto correctamente||ejercicios|con una serie de ejercicios de fluidez en leer palabras{g}\n\
OCM|contará en voz alta|||{} números por minuto correctamente||ejercicios|con una serie de ejercicios de fluidez en contar\n\
NIM|identificará|||{} números por minuto correctamente||ejercicios|con una serie de ejercicios de fluidez en identificar números\n\
QD|dirá el número mayor en|||{} pares por minuto correctamente||ejercicios|con una serie de ejercicios de fluidez en comparar cantidades\n\
MN|dirá|||{} números que faltan por minuto correctamente||ejercicios|con una serie de ejercicios de fluidez en números que faltan\n\
TASK||oportunidades|de las oportunidades|en al menos {}||controles|\n\
percent_correct||ejercicios|de los ejercicios|con al menos {} correctos||controles|\n\
trials_x_of_y||oportunidades|de las oportunidades|en al menos {}|en no más de {}|controles|\n\
frequency_count||||al menos {} <vez/veces> por sesión|no más de {} <vez/veces> por sesión|registros|\n\
rate||||al menos {} <vez/veces> por minuto|no más de {} <vez/veces> por minuto|registros|\n\
rate.per_hour||||al menos {} <vez/veces> por hora|no más de {} <vez/veces> por hora|registros|\n\
duration||||durante al menos {} por sesión|durante no más de {} por sesión|registros|\n\
duration.mean||||durante al menos {} cada vez|durante no más de {} cada vez|registros|\n\
duration.percent_of_session||||durante al menos {} de la sesión|durante no más de {} de la sesión|registros|\n\
latency||||después de {} o más|antes de que pasen {}|registros|\n\
partial_interval||intervalos|de los intervalos|en al menos {}|en no más de {}|registros|\n\
whole_interval||intervalos|de los intervalos|en al menos {}|en no más de {}|registros|\n\
momentary_sampling||momentos|de los momentos observados|en al menos {}|en no más de {}|registros|\n\
rubric||||con al menos {} <punto/puntos> en total|con no más de {} <punto/puntos> en total|trabajos|\n\
rubric.mean||||en un nivel promedio de al menos {}|en un nivel promedio de no más de {}|trabajos|\n\
prompt_level||intentos|de los intentos|sin ayuda en al menos {}|sin ayuda en no más de {}|registros|\n\
prompt_level.mean_rank||||con ayuda de rango {} o más en promedio|con ayuda de rango {} o menos en promedio|registros|\n\
task_analysis||pasos|de los pasos|haciendo al menos {} en el nivel pedido|haciendo no más de {} en el nivel pedido|controles|\n\
yes_no||veces|de las veces|al menos {}|no más de {}|controles|\n\
permanent_product||trabajos|de los trabajos|en al menos {}|en no más de {}|controles|\n\
permanent_product.count||||hasta al menos {}|hasta no más de {}|controles|\n\
own_number||||hasta al menos {}|hasta no más de {}|controles|\n\
own_x_of_y||oportunidades|de las oportunidades|en al menos {}|en no más de {}|controles|";

/// Starter | condition | noun of its share | title; what is empty is as usual for the measure.
pub(super) static STARTERS: &str = "\
cbm.writing_sequences|con un comienzo de cuento, 1 minuto para planear, {t} para escribir y 1 minuto para revisar||\n\
trials.follows_directions|con una instrucción de dos pasos en clase||Instrucciones de dos pasos\n\
trials.asks_for_help|con una tarea que al principio es difícil||Pedir ayuda\n\
trials.answers_questions|con una pregunta sobre un cuento oído en clase||Responder preguntas\n\
trials.greets|cuando una persona conocida lo saluda|saludos|Saludos\n\
trials.takes_turns|en un juego con uno o dos compañeros|turnos|Tomar turnos\n\
trials.coping|al sentirse molesto y con un recordatorio de las opciones para calmarse|ocasiones|Estrategias para calmarse\n\
trials.transitions|con una señal de que termina la actividad|cambios|Cambios de actividad\n\
trials.requests|con un tablero o aparato para elegir|ocasiones|Pedir cosas\n\
frequency.call_outs|durante lecciones de 30 minutos con toda la clase||Hablar sin turno\n\
frequency.raises_hand|durante lecciones de 30 minutos con toda la clase||Levantar la mano\n\
frequency.leaves_seat|durante 30 minutos de trabajo independiente||Levantarse del lugar\n\
frequency.aggression|durante un día de clases||Golpes y empujones\n\
frequency.comments|durante una conversación de 15 minutos en grupo||Comentarios sobre el tema\n\
rate.call_outs|durante lecciones con toda la clase||Hablar sin turno\n\
duration.on_task|con trabajo independiente y un horario visual||Tiempo en la tarea\n\
duration.tantrum|cuando se le pide dejar una actividad preferida||Duración de las crisis\n\
latency.begins_work|con la instrucción de empezar||Empezar el trabajo\n\
latency.transitions|con la instrucción de cambiar de salón o de actividad||Cambios de salón\n\
partial_interval.off_task|durante el trabajo independiente||Fuera de la tarea\n\
whole_interval.on_task|durante el trabajo independiente||Trabajo sin interrupción\n\
momentary_sampling.on_task|durante lecciones dirigidas por el maestro||En la tarea\n\
rubric.writing|con un tema y una hoja para planear||Escribir párrafos\n\
rubric.conversation|con un compañero de conversación y un tema común||Conversación\n\
prompt_level.routine|al llegar a la escuela||Rutina de llegada\n\
prompt_level.dressing|con su propio abrigo, zapatos y mochila||Vestirse\n\
prompt_level.lunch|con una bandeja o lonchera en la cafetería||Rutina del almuerzo\n\
task_analysis.hand_washing|con una secuencia de imágenes en el lavabo||Lavarse las manos\n\
task_analysis.pays|con una lista de compras y dinero||Pagar en una tienda\n\
task_analysis.brushes_teeth|con una secuencia de imágenes y su propio cepillo||Cepillarse los dientes\n\
yes_no.homework|con una tarea para hacer en casa||Tareas de casa\n\
yes_no.on_time|en los días de clases||Puntualidad\n\
yes_no.materials|al comienzo de cada lección||Materiales listos\n\
permanent_product.assignments|con los trabajos del día de clases||Trabajos del día\n\
permanent_product.agenda|con los trabajos de la semana||Trabajos entregados\n\
percent_correct.multiplication|con una hoja de 20 multiplicaciones mezcladas||Multiplicaciones\n\
percent_correct.money|con grupos de monedas y billetes||Monedas y billetes\n\
percent_correct.time|con relojes que marcan los cuartos de hora||Decir la hora\n\
percent_correct.sight_words|con una lista de 20 palabras de uso frecuente||Palabras de uso frecuente\n\
compound.planner|al final de cada lección|materias|Agenda\n\
compound.checks_work|con un trabajo terminado y una lista de control|trabajos|Revisar el propio trabajo";
