//! Level bands: which grades are elementary and which secondary, and bands of one's own.

use crate::caseload::Caseload;
use crate::records::{BandKey, Grade, Label, Student};

/// A level band in use.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// What the band is stored under.
    pub key: BandKey,
    /// The name of an own band; a standard one is called as the language calls it.
    pub name: Option<Label>,
    /// The lowest grade of the band, itself included.
    pub low: Grade,
    /// The highest grade of the band, itself included.
    pub high: Grade,
}

impl Band {
    /// Whether a grade belongs to this band.
    pub fn holds(&self, grade: Grade) -> bool {
        self.low <= grade && grade <= self.high
    }
}

/// Own bands first, so that a narrow one of a school's own goes before a standard one; then elementary, then secondary.
/// Where nothing else is on file, elementary is kindergarten to grade 5 and secondary grade 6 to 12.
pub fn bands(caseload: &Caseload) -> Vec<Band> {
    let on_file = || caseload.level_bands.values().filter(|band| !band.deleted);
    let mut bands: Vec<Band> = on_file()
        .filter(|band| band.standard.is_none())
        .map(|band| Band { key: BandKey::Own(band.id), name: Some(band.name.clone()), low: band.low, high: band.high })
        .collect();
    let usual = [(BandKey::Elementary, "K", "5"), (BandKey::Secondary, "6", "12")];
    for (key, low, high) in usual {
        let own = on_file().find(|band| band.standard == Some(key)).map(|band| (band.low, band.high));
        let usual = Grade::parse(low).zip(Grade::parse(high));
        if let Some((low, high)) = own.or(usual) {
            bands.push(Band { key, name: None, low, high });
        }
    }
    bands
}

/// The band of a student: the one that was chosen, else the standard one of the grade, else an own one that has the
/// grade. None without any of these.
pub fn band_of(student: &Student, bands: &[Band]) -> Option<BandKey> {
    let there = |key: &BandKey| bands.iter().any(|band| band.key == *key);
    student.band.filter(there).or_else(|| band_of_grade(student.grade, bands))
}

/// The band that a grade belongs to when nobody chose one. None when no band has it.
pub fn band_of_grade(grade: Grade, bands: &[Band]) -> Option<BandKey> {
    let mut fitting: Vec<&Band> = bands.iter().filter(|band| band.holds(grade)).collect();
    // Standard bands first: an own one is for those who were put into it.
    crate::order::sort_by_key(&mut fitting, |band| band.name.is_some());
    fitting.first().map(|band| band.key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::{BandForm, Command, StudentForm};
    use crate::testing::{Desk, label};

    fn grade(text: &str) -> Grade {
        Grade::parse(text).expect("a grade")
    }

    #[test]
    fn a_student_is_in_the_band_of_the_grade_until_another_one_is_chosen() {
        let mut desk = Desk::new();
        let ana = desk.student("Ana R.");
        let of = |desk: &Desk| band_of(desk.caseload.student(ana).expect("Ana"), &bands(&desk.caseload));
        assert_eq!(of(&desk), Some(BandKey::Elementary));
        let band = BandForm { key: None, name: label("Intermediate"), low: grade("4"), high: grade("6") };
        desk.do_it(Command::SaveBand(Box::new(band)));
        let own = bands(&desk.caseload).first().map(|band| band.key).expect("the own band");
        let mut form = StudentForm::of(desk.caseload.student(ana).expect("Ana"));
        form.band = Some(own);
        desk.do_it(Command::EditStudent { id: ana, form: Box::new(form) });
        assert_eq!(of(&desk), Some(own));
        let BandKey::Own(id) = own else { panic!("an own band") };
        desk.do_it(Command::RemoveBand { id });
        assert_eq!(of(&desk), Some(BandKey::Elementary), "a band that is gone holds nobody");
    }

    #[test]
    fn a_school_can_say_that_grade_6_is_elementary() {
        let mut desk = Desk::new();
        let form = |low, high| BandForm {
            key: Some(BandKey::Elementary),
            name: label("Elementary"),
            low: grade(low),
            high: grade(high),
        };
        desk.do_it(Command::SaveBand(Box::new(form("K", "6"))));
        assert_eq!(band_of_grade(grade("6"), &bands(&desk.caseload)), Some(BandKey::Elementary));
        desk.do_it(Command::SaveBand(Box::new(form("K", "5"))));
        assert_eq!(band_of_grade(grade("6"), &bands(&desk.caseload)), Some(BandKey::Secondary));
        assert_eq!(desk.caseload.level_bands.len(), 1, "the same band is changed, not made twice");
    }
}
