//! The stories of the sample: who, what, from where to where, and how it goes.

use super::chance::Chance;
use crate::measures::Raw;
use crate::records::Weight;

/// Scatter of oral reading probes around the trend, in words; published figures lie between 5 and 15.
const WORDS_SCATTER: f64 = 6.0;

/// How scores come about.
pub(super) enum Tale {
    /// Words read correctly, with so many errors in a hundred words.
    Words { errors_in_hundred: f64 },
    /// Successes out of 5.
    OutOfFive,
    /// How often something happened.
    Times,
}

/// A name in English and in Spanish.
type Both = (&'static str, &'static str);

pub(super) struct Story {
    pub student: &'static str,
    pub grade: &'static str,
    pub measure: &'static str,
    /// Grade of the material; empty where there is none.
    pub material: &'static str,
    pub title: Both,
    pub condition: Both,
    /// What the student will do; empty where the measure says it.
    pub behavior: Both,
    pub tale: Tale,
    pub probes: [u32; 3],
    pub target: u32,
    /// In which week of the sample the goal begins.
    pub begins_week: i32,
    /// How many weeks have a check at the most.
    pub checks: i32,
    /// Level at the start, and gain a week before and after the change.
    pub from: f64,
    pub gain: f64,
    pub gain_after: f64,
    /// Week, weight, (name, plan) in English and in Spanish.
    pub changes: &'static [(i32, Weight, Both, Both)],
}

impl Story {
    /// The level a probe is taken from, `week` weeks into the goal.
    pub(super) fn level(&self, week: f64, since_change: Option<f64>) -> f64 {
        match since_change {
            Some(after) => self.from + self.gain * (week - after) + self.gain_after * after,
            None => self.from + self.gain * week,
        }
    }

    /// One probe at that level.
    pub(super) fn raw(&self, level: f64, chance: &mut Chance) -> Raw {
        // Counts of a child are small and not negative, so the casts keep the value.
        let whole = |value: f64| value.round().max(0.0) as u32;
        match self.tale {
            Tale::Words { errors_in_hundred } => {
                let correct = whole(level + WORDS_SCATTER * chance.normal());
                let errors = whole(f64::from(correct) * errors_in_hundred / 100.0 + 1.2 * chance.normal());
                Raw::CorrectErrors { correct, errors, seconds: None }
            }
            Tale::OutOfFive => {
                let likely = (level / 100.0).clamp(0.0, 1.0);
                let hits = (0..5).filter(|_| chance.even() < likely).count();
                Raw::Trials { correct: u32::try_from(hits).unwrap_or(0), of: 5 }
            }
            Tale::Times => Raw::Count { count: whole(level + 1.6 * chance.normal()), seconds: None },
        }
    }
}

const READING: Both = ("Oral reading", "Lectura oral");

const fn reading(student: &'static str, grade: &'static str, material: &'static str, condition: Both) -> Story {
    Story {
        student,
        grade,
        measure: "R-CBM",
        material,
        title: READING,
        condition,
        behavior: ("", ""),
        tale: Tale::Words { errors_in_hundred: 5.0 },
        probes: [41, 47, 44],
        target: 92,
        begins_week: 0,
        checks: 40,
        from: 44.0,
        gain: 1.4,
        gain_after: 0.0,
        changes: &[],
    }
}

const PASSAGE_1: Both = ("given a 1-minute grade 1 passage", "con un texto de grado 1 y 1 minuto");
const PASSAGE_2: Both = ("given a 1-minute grade 2 passage", "con un texto de grado 2 y 1 minuto");
const PASSAGE_3: Both = ("given a 1-minute grade 3 passage", "con un texto de grado 3 y 1 minuto");
const PASSAGE_4: Both = ("given a 1-minute grade 4 passage", "con un texto de grado 4 y 1 minuto");

pub(super) const STORIES: &[Story] = &[
    // Climbing: a little slow at first, on its way since the change.
    Story {
        gain: 1.1,
        gain_after: 1.9,
        changes: &[
            (
                11,
                Weight::Major,
                ("Repeated reading added", "4 \u{d7} 20 min"),
                ("Se añadió lectura repetida", "4 \u{d7} 20 min"),
            ),
            (16, Weight::Minor, ("Group of 3", ""), ("Grupo de 3", "")),
        ],
        ..reading("Ana R.", "2", "2", PASSAGE_2)
    },
    // Flat.
    Story { probes: [73, 69, 76], from: 73.0, gain: 0.05, target: 118, ..reading("Marcus T.", "5", "4", PASSAGE_4) },
    // Falling.
    Story { probes: [60, 66, 63], from: 64.0, gain: -0.5, target: 100, ..reading("Lily C.", "4", "3", PASSAGE_3) },
    // A change that worked.
    Story {
        probes: [24, 20, 22],
        from: 22.0,
        gain: 0.1,
        gain_after: 2.6,
        target: 64,
        changes: &[(
            9,
            Weight::Major,
            ("Phonics lessons every day", "5 \u{d7} 15 min"),
            ("Lecciones de fonética diarias", "5 \u{d7} 15 min"),
        )],
        ..reading("Noor A.", "2", "1", PASSAGE_1)
    },
    // Met.
    Story { probes: [60, 57, 63], from: 61.0, gain: 2.6, target: 90, ..reading("Emma L.", "3", "3", PASSAGE_3) },
    // Close to the line.
    Story { probes: [28, 33, 30], from: 29.0, gain: 0.9, target: 70, ..reading("Mateo G.", "1", "1", PASSAGE_1) },
    // Too little data.
    Story {
        probes: [38, 35, 40],
        from: 38.0,
        gain: 1.0,
        target: 80,
        begins_week: 18,
        checks: 3,
        ..reading("Sofia M.", "3", "2", PASSAGE_2)
    },
    // Not started.
    Story { probes: [12, 15, 11], target: 45, begins_week: 21, checks: 0, ..reading("Theo B.", "1", "1", PASSAGE_1) },
    // Trials.
    Story {
        student: "Devon W.",
        grade: "5",
        measure: "trials_x_of_y",
        material: "",
        title: ("Planner, 4 of 5", "Agenda, 4 de 5"),
        condition: ("given a planner and at most 1 prompt a day", "con una agenda y como máximo 1 recordatorio al día"),
        behavior: ("write down the assignments", "anotará las tareas"),
        tale: Tale::OutOfFive,
        probes: [20, 40, 20],
        target: 80,
        from: 30.0,
        gain: 2.2,
        ..reading("Devon W.", "5", "", ("", ""))
    },
    // Fewer is better.
    Story {
        measure: "frequency_count",
        title: ("Call-outs", "Interrupciones"),
        condition: ("in the 45 minutes of math", "en los 45 minutos de matemáticas"),
        behavior: ("call out without being asked", "hablará sin que le pregunten"),
        tale: Tale::Times,
        probes: [14, 12, 13],
        target: 3,
        from: 13.0,
        gain: -0.38,
        ..reading("Kiara J.", "4", "", ("", ""))
    },
    // A second goal of the same student.
    Story {
        measure: "trials_x_of_y",
        title: ("Questions about a text", "Preguntas sobre un texto"),
        condition: ("given 5 questions about a grade 2 passage", "con 5 preguntas sobre un texto de grado 2"),
        behavior: ("answer correctly", "responderá correctamente"),
        tale: Tale::OutOfFive,
        probes: [40, 60, 40],
        target: 80,
        from: 42.0,
        gain: 1.9,
        ..reading("Ana R.", "2", "", ("", ""))
    },
];
