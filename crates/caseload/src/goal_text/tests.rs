//! The twelve goal patterns of district B and its task goal, as they come out of their starters; lint and differences.
//!
//! Source: `reference/districts`, district B, sample goals of each area.

use super::*;
use crate::goal_types::{Run, Starter, starters};
use crate::measures;
use crate::records::{Label, Note};
use crate::testing::day;
use crate::wording::goal_text::starter as starter_phrases;
use crate::wording::names::starter_text;

/// A goal filled in from a starter.
struct Filled {
    measure: &'static Measure,
    criterion: Criterion,
    share: Option<Share>,
    condition: String,
    behavior: String,
}

fn filled(lang: Lang, id: &str, score: u32) -> Filled {
    let starter: &Starter = starters().find(|starter| starter.id == id).expect(id);
    let measure = measures::by_code(starter.measure).expect(id);
    let scoring = measure.scorings[0];
    let said = starter_phrases(lang, id);
    let share = starter.share.map(|(hits, of)| Share { hits, of, noun: Label::new(said.noun).ok() });
    let mut clauses = vec![Clause::Score { value: Millionths::whole(starter.target.unwrap_or(score)) }];
    clauses.extend(starter.accuracy.map(|percent| Clause::Accuracy { percent }));
    clauses.extend(starter.support.map(|(most, per)| Clause::Support { most, per }));
    clauses.push(match starter.run {
        Run::InARow(checks) => Clause::InARow { checks },
        Run::OfLast(passes, of) => Clause::OfLast { passes, of },
        Run::Weeks(weeks) => Clause::Weeks { weeks },
    });
    let grade = Grade::parse("2").filter(|_| measure.has_grade);
    let condition = match said.condition {
        "" => usual_condition(lang, measure, scoring, measure.seconds, grade),
        own => fill(lang, own, measure.seconds, grade),
    };
    let behavior = match usual_behavior(lang, measure, scoring) {
        "" => starter_text(lang, id).to_owned(),
        _ => String::new(),
    };
    Filled { measure, criterion: Criterion { clauses }, share, condition, behavior }
}

impl Filled {
    fn parts(&self, lang: Lang, interval_days: u32) -> Parts<'_> {
        Parts {
            lang,
            measure: self.measure,
            scoring: self.measure.scorings[0],
            own: None,
            title: "Goal",
            by: Some(day("2026-05-18")),
            condition: &self.condition,
            behavior: &self.behavior,
            direction: self.measure.better,
            criterion: &self.criterion,
            share: self.share.as_ref(),
            interval_days,
        }
    }
}

fn whole_sentence(lang: Lang, id: &str, score: u32, interval_days: u32) -> String {
    let goal = filled(lang, id, score);
    let (before, after) = sentence(&goal.parts(lang, interval_days));
    format!("{before}Ana{after}")
}

/// Starter, score, and what stands between the name and the schedule in English and in Spanish.
const DISTRICT_B: [(&str, u32, &str, &str); 12] = [
    (
        "cbm.oral_reading",
        92,
        "given a series of 1-minute grade 2 oral reading passages, Ana will read aloud 92 words correctly with at least 90% accuracy on 3 consecutive passages",
        "con una serie de pasajes de lectura oral de 1 minuto de 2.º grado, Ana leerá en voz alta 92 palabras correctamente con una precisión de al menos 90% en 3 pasajes seguidos",
    ),
    (
        "cbm.maze",
        18,
        "given a series of 3-minute grade 2 maze passages, Ana will complete maze passages with 18 correct choices with at least 90% accuracy on 3 consecutive passages",
        "con una serie de pasajes maze de 3 minutos de 2.º grado, Ana completará pasajes maze con 18 respuestas correctas con una precisión de al menos 90% en 3 pasajes seguidos",
    ),
    (
        "cbm.computation",
        35,
        "given a series of 8-minute grade 2 math computation probes, Ana will earn 35 points with at least 85% accuracy on 3 consecutive probes",
        "con una serie de ejercicios de cálculo de 8 minutos de 2.º grado, Ana obtendrá 35 puntos con una precisión de al menos 85% en 3 ejercicios seguidos",
    ),
    (
        "cbm.writing_sequences",
        28,
        "given a writing prompt, 1 minute to plan, 3 minutes to write and 1 minute to look it over, Ana will write 28 correct writing sequences on 3 consecutive writing prompts",
        "con un comienzo de cuento, 1 minuto para planear, 3 minutos para escribir y 1 minuto para revisar, Ana escribirá 28 secuencias correctas en 3 textos seguidos",
    ),
    (
        "cbm.letter_names",
        40,
        "given a series of letter naming fluency probes, Ana will name 40 letters a minute correctly with at least 90% accuracy on 3 consecutive probes",
        "con una serie de ejercicios de fluidez en nombrar letras, Ana nombrará 40 letras por minuto correctamente con una precisión de al menos 90% en 3 ejercicios seguidos",
    ),
    (
        "cbm.letter_sounds",
        35,
        "given a series of letter sound fluency probes, Ana will say 35 letter sounds a minute correctly with at least 90% accuracy on 3 consecutive probes",
        "con una serie de ejercicios de fluidez en sonidos de letras, Ana dirá 35 sonidos de letras por minuto correctamente con una precisión de al menos 90% en 3 ejercicios seguidos",
    ),
    (
        "cbm.phonemes",
        45,
        "given a series of phoneme segmentation fluency probes, Ana will identify 45 sounds of spoken words a minute correctly with at least 90% accuracy on 3 consecutive probes",
        "con una serie de ejercicios de fluidez en separar fonemas, Ana identificará 45 sonidos de palabras oídas por minuto correctamente con una precisión de al menos 90% en 3 ejercicios seguidos",
    ),
    (
        "cbm.nonsense_words",
        25,
        "given a series of nonsense word fluency probes, Ana will read 25 nonsense words a minute correctly with at least 90% accuracy on 3 consecutive probes",
        "con una serie de ejercicios de fluidez en palabras inventadas, Ana leerá 25 palabras inventadas por minuto correctamente con una precisión de al menos 90% en 3 ejercicios seguidos",
    ),
    (
        "cbm.oral_counting",
        60,
        "given a series of oral counting fluency probes, Ana will count aloud 60 numbers a minute correctly with at least 85% accuracy on 3 consecutive probes",
        "con una serie de ejercicios de fluidez en contar, Ana contará en voz alta 60 números por minuto correctamente con una precisión de al menos 85% en 3 ejercicios seguidos",
    ),
    (
        "cbm.numbers",
        50,
        "given a series of number identification fluency probes, Ana will identify 50 numbers a minute correctly with at least 85% accuracy on 3 consecutive probes",
        "con una serie de ejercicios de fluidez en identificar números, Ana identificará 50 números por minuto correctamente con una precisión de al menos 85% en 3 ejercicios seguidos",
    ),
    (
        "cbm.quantities",
        28,
        "given a series of quantity discrimination fluency probes, Ana will name the larger number in 28 pairs a minute correctly with at least 85% accuracy on 3 consecutive probes",
        "con una serie de ejercicios de fluidez en comparar cantidades, Ana dirá el número mayor en 28 pares por minuto correctamente con una precisión de al menos 85% en 3 ejercicios seguidos",
    ),
    (
        "cbm.missing_numbers",
        16,
        "given a series of missing number fluency probes, Ana will state 16 missing numbers a minute correctly with at least 85% accuracy on 3 consecutive probes",
        "con una serie de ejercicios de fluidez en números que faltan, Ana dirá 16 números que faltan por minuto correctamente con una precisión de al menos 85% en 3 ejercicios seguidos",
    ),
];

#[test]
fn the_twelve_goal_patterns_of_the_district_come_out_of_their_starters() {
    for (id, score, english, spanish) in DISTRICT_B {
        let wanted = format!("By May 18, 2026, {english}, checked every 2 weeks.");
        assert_eq!(whole_sentence(Lang::En, id, score, 14), wanted);
        let wanted = format!("Para el 18 de mayo de 2026, {spanish}, con un control cada 2 semanas.");
        assert_eq!(whole_sentence(Lang::Es, id, score, 14), wanted);
    }
}

#[test]
fn the_task_goal_of_the_district_comes_out_with_its_share_its_limit_and_its_weeks() {
    assert_eq!(
        whole_sentence(Lang::En, "compound.planner", 0, 7),
        "By May 18, 2026, at the end of each lesson, Ana will independently write daily assignments in the planner \
         for at least 4 of 5 subjects with at most 1 prompt in a week in each of 4 consecutive weeks, checked every week."
    );
    assert_eq!(
        whole_sentence(Lang::Es, "compound.planner", 0, 7),
        "Para el 18 de mayo de 2026, al final de cada lección, Ana anotará por su cuenta las tareas diarias en la agenda \
         en al menos 4 de 5 materias con 1 ayuda como máximo por semana en cada una de 4 semanas seguidas, con un control \
         cada semana."
    );
}

#[test]
fn every_starter_makes_a_goal_that_nothing_is_missing_in() {
    for lang in Lang::ALL {
        for starter in starters() {
            let goal = filled(lang, starter.id, 20);
            let found = lint(&goal.parts(lang, 14), Some(day("2025-09-08")));
            assert_eq!(found, [], "{} in {}", starter.id, lang.code());
            let (before, after) = sentence(&goal.parts(lang, 14));
            assert!(!format!("{before}{after}").contains(['{', '}']) && !after.contains("  "), "{before}{after}");
        }
    }
}

#[test]
fn a_share_of_three_is_reached_by_itself_in_both_directions() {
    let share = Share { hits: 2, of: 3, noun: None };
    let (up, down) = (share.percent(Direction::Increase), share.percent(Direction::Decrease));
    let exact = crate::measures::Ratio::new(200, 3).expect("a fraction");
    assert!(exact.compare(up.expect("a percentage")).is_ge() && exact.compare(down.expect("a percentage")).is_le());
    assert_eq!(Share { hits: 4, of: 5, noun: None }.percent(Direction::Increase), Some(Millionths::whole(80)));
    assert_eq!(Share { hits: 4, of: 3, noun: None }.percent(Direction::Increase), None);
    assert_eq!(Share { hits: 0, of: 0, noun: None }.percent(Direction::Increase), None);
}

#[test]
fn what_is_missing_or_vague_is_said_at_its_part() {
    let goal = filled(Lang::En, "cbm.oral_reading", 92);
    let criterion = Criterion { clauses: Vec::new() };
    let empty = Parts { by: None, condition: " ", criterion: &criterion, ..goal.parts(Lang::En, 14) };
    let found = lint(&empty, Some(day("2025-09-08")));
    assert_eq!(found, [Lint::NoDate, Lint::NoCondition, Lint::NoScore, Lint::OnceOnly, Lint::NoFloor(90)]);
    let parts = [Part::Time, Part::Condition, Part::Criterion, Part::Criterion, Part::Criterion];
    assert_eq!(found.iter().map(Lint::part).collect::<Vec<_>>(), parts);

    let planner = filled(Lang::En, "compound.planner", 0);
    let vague = Parts {
        behavior: "improve in knowing the homework",
        condition: "with support as needed",
        by: Some(day("2027-05-18")),
        ..planner.parts(Lang::En, 7)
    };
    let found = lint(&vague, Some(day("2025-09-08")));
    let words = ["as needed", "knowing"].map(String::from);
    let [condition, behavior] = words;
    assert_eq!(found, [Lint::MoreThanAYear, Lint::VagueCondition(condition), Lint::VagueBehavior(behavior)]);
    let spanish = Parts { behavior: "comprenderá el cuento", ..planner.parts(Lang::Es, 7) };
    assert_eq!(lint(&spanish, None), [Lint::VagueBehavior("comprenderá".into())]);
    let nobody = Parts { behavior: "", ..planner.parts(Lang::En, 7) };
    assert_eq!(lint(&nobody, None), [Lint::NoBehavior]);
}

#[test]
fn the_official_text_is_compared_point_by_point() {
    let goal = filled(Lang::En, "cbm.oral_reading", 92);
    let parts = goal.parts(Lang::En, 14);
    let official = |score: u32, floor: u32, run: &str, date: &str| {
        format!(
            "By {date}, given a series of 1 minute timed 2nd grade passages, Ana will read {score} words read correct \
             (WRC) with a minimum of {floor}% accuracy on {run} consecutive bi-weekly passages."
        )
    };
    assert_eq!(differences(&official(92, 90, "three", "May 18, 2026"), &parts), []);
    let found = differences(&official(100, 95, "two", "6/1/2026"), &parts);
    let wanted = [
        Difference::Number { text: vec!["100".into()], structure: Millionths::whole(92) },
        Difference::Accuracy { text: vec![95], structure: Some(90) },
        Difference::Run { text: vec![2], structure: Some(3) },
        Difference::Date { text: vec![day("2026-06-01")], structure: day("2026-05-18") },
    ];
    assert_eq!(found, wanted);
    let task = "Max will independently write daily assignments in his planner for 4 out of 5 subjects with no more than \
                1 teacher prompt weekly for 4 consecutive weeks.";
    let planner = filled(Lang::En, "compound.planner", 0);
    assert_eq!(differences(task, &planner.parts(Lang::En, 7)), []);
    let three = task.replace("4 out of 5", "3 out of 5");
    let number = Difference::Number { text: vec!["3/5".into()], structure: Millionths::whole(80) };
    assert_eq!(differences(&three, &planner.parts(Lang::En, 7)), [number]);
}

#[test]
fn the_statement_names_probe_schedule_and_report_dates() {
    let key = SeriesKey {
        measure: "R-CBM".into(),
        scoring: "standard".into(),
        grade: Grade::parse("2"),
        seconds: Some(60),
        purpose: crate::records::Purpose::Monitoring,
    };
    let measure = measures::by_code("R-CBM").expect("a measure");
    let said = |lang, dates, place| statement::usual(lang, &key, measure, None, 14, dates, place);
    assert_eq!(
        said(Lang::En, Some("on November 7, January 23, April 2 and June 5"), None),
        "Progress is measured every 2 weeks with \u{201c}Oral reading fluency\u{201d}, 1 minute, grade 2 material, shown on a graph \
         with the aimline and reported on November 7, January 23, April 2 and June 5."
    );
    assert_eq!(
        said(Lang::Es, None, Some("AIMSweb")),
        "El progreso se mide cada 2 semanas en AIMSweb; los resultados se anotan con su fecha, se muestran en una gráfica \
         con la línea meta y se informa con cada informe de progreso."
    );
}

#[test]
fn typed_words_stand_in_the_sentence_without_their_full_stop() {
    let goal = filled(Lang::En, "frequency.call_outs", 0);
    let note = Note::new("call out.").expect("a note");
    let parts = Parts { behavior: note.as_str(), condition: "in class,", ..goal.parts(Lang::En, 1) };
    let (before, after) = sentence(&parts);
    assert_eq!(before, "By May 18, 2026, in class, ");
    assert_eq!(
        after,
        " will call out no more than 2 times a session on 3 consecutive sessions, checked every school day."
    );
    let once = Criterion { clauses: vec![Clause::Score { value: Millionths::whole(1) }] };
    assert!(sentence(&Parts { criterion: &once, ..parts }).1.contains("no more than 1 time a session"));
    let una = Parts { criterion: &once, ..goal.parts(Lang::Es, 7) };
    assert!(sentence(&una).1.contains("no más de 1 vez por sesión"));
    let minutes = filled(Lang::En, "duration.on_task", 0);
    let up = Parts { direction: Direction::Increase, ..minutes.parts(Lang::En, 7) };
    assert!(sentence(&up).1.contains("for at least 15 minutes of a session"));
    let planner = filled(Lang::En, "compound.planner", 0);
    let title = Parts { behavior: "", title: "Planner", ..planner.parts(Lang::En, 7) };
    assert!(sentence(&title).1.starts_with(" will succeed with \u{201c}Planner\u{201d} for at least 4 of 5 subjects"));
}
