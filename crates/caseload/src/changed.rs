//! Which goals have to be read anew after a change. Records are shared pointers, so two snapshots are compared by walking
//! both once; nothing inside a record is looked at.

use crate::caseload::Caseload;
use crate::ids::GoalId;
use crate::measures;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The keys under which the two maps do not hold the very same record, ascending.
fn differing<K: Ord + Copy, V>(one: &BTreeMap<K, Arc<V>>, other: &BTreeMap<K, Arc<V>>) -> BTreeSet<K> {
    let (mut ones, mut others) = (one.iter().peekable(), other.iter().peekable());
    let mut keys = BTreeSet::new();
    loop {
        let order = match (ones.peek(), others.peek()) {
            (None, None) => return keys,
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, Some(_)) => std::cmp::Ordering::Greater,
            (Some((a, _)), Some((b, _))) => a.cmp(b),
        };
        let (a, b) = match order {
            std::cmp::Ordering::Less => (ones.next(), None),
            std::cmp::Ordering::Greater => (None, others.next()),
            std::cmp::Ordering::Equal => (ones.next(), others.next()),
        };
        match (a, b) {
            (Some((_, a)), Some((_, b))) if Arc::ptr_eq(a, b) => {}
            (Some((key, _)), _) | (_, Some((key, _))) => drop(keys.insert(*key)),
            (None, None) => {}
        }
    }
}

impl Caseload {
    /// The goals of either snapshot for which anything they are read from is another record: the goal, its student, its
    /// series and scores, its phases, its decisions, its measure. The school calendar concerns all goals and is not looked at here.
    pub fn goals_that_differ(&self, other: &Self) -> BTreeSet<GoalId> {
        let mut goals = differing(&self.goals, &other.goals);
        for id in differing(&self.phases, &other.phases) {
            let phases = [self.phases.get(&id), other.phases.get(&id)];
            goals.extend(phases.into_iter().flatten().map(|phase| phase.goal));
        }
        for id in differing(&self.decisions, &other.decisions) {
            let decisions = [self.decisions.get(&id), other.decisions.get(&id)];
            goals.extend(decisions.into_iter().flatten().map(|decision| decision.goal));
        }
        let students = differing(&self.students, &other.students);
        let own = differing(&self.own_measures, &other.own_measures);
        let mut series = differing(&self.series, &other.series);
        series.extend(differing(&self.scores, &other.scores).into_iter().map(|(series, _)| series));
        if !own.is_empty() {
            let with_own = |code: &str| measures::own_id(code).is_some_and(|(_, id)| own.contains(&id));
            series.extend(other.series.values().filter(|series| with_own(&series.key.measure)).map(|series| series.id));
        }
        let settled = differing(&self.local_rules, &other.local_rules);
        if !settled.is_empty() {
            let of = |id| self.local_rules.get(id).or(other.local_rules.get(id)).map(|rule| rule.measure.as_str());
            let codes: BTreeSet<&str> = settled.iter().filter_map(of).collect();
            let concerned = other.series.values().filter(|series| codes.contains(series.key.measure.as_str()));
            series.extend(concerned.map(|series| series.id));
        }
        if !students.is_empty() || !series.is_empty() {
            let concerned = other
                .goals
                .values()
                .filter(|goal| students.contains(&goal.student) || series.contains(&goal.series))
                .map(|goal| goal.id);
            goals.extend(concerned);
        }
        goals
    }
}

#[cfg(test)]
mod tests {
    use super::differing;
    use proptest::prelude::*;
    use std::collections::{BTreeMap, BTreeSet};
    use std::sync::Arc;

    proptest! {
        #[test]
        fn walking_both_finds_what_looking_each_key_up_finds(keys in proptest::collection::vec((0u8..30, 0u8..4), 0..40)) {
            let (mut one, mut other) = (BTreeMap::new(), BTreeMap::new());
            for (key, fate) in keys {
                let value = Arc::new(key);
                if fate != 1 { one.insert(key, Arc::clone(&value)); }
                if fate != 2 { other.insert(key, if fate == 3 { Arc::new(key) } else { value }); }
            }
            let all: BTreeSet<u8> = one.keys().chain(other.keys()).copied().collect();
            let naive: BTreeSet<u8> = all
                .into_iter()
                .filter(|key| match (one.get(key), other.get(key)) {
                    (Some(a), Some(b)) => !Arc::ptr_eq(a, b),
                    _ => true,
                })
                .collect();
            prop_assert_eq!(differing(&one, &other), naive);
        }
    }
}
