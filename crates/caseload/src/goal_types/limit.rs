//! A limit on help, which means nothing without its unit: at most 1 prompt in each opportunity, in each session, or in
//! each week are three different goals.

use crate::measures::Raw;
use crate::records::SupportUnit;

/// Whether a session keeps a limit on help. `week` holds every session of its week up to and including itself.
///
/// For each opportunity the largest number that was noted counts. When only the sum was noted, a session passes when no
/// opportunity can have exceeded the limit (the sum itself is within it) and fails when one must have (the sum exceeds the
/// limit times the opportunities); in between nobody can tell. None: cannot be told, or nothing was noted.
pub fn within_limit(session: &Raw, week: &[&Raw], most: u32, per: SupportUnit) -> Option<bool> {
    let Raw::Helped { of, prompts, most: most_at_once, .. } = *session else { return None };
    match per {
        SupportUnit::Session => Some(prompts <= most),
        SupportUnit::Opportunity => match most_at_once {
            Some(at_once) => Some(at_once <= most),
            None if prompts <= most => Some(true),
            None if u64::from(prompts) > u64::from(most) * u64::from(of) => Some(false),
            None => None,
        },
        SupportUnit::Week => {
            let mut sum: u64 = 0;
            for session in week {
                let Raw::Helped { prompts, .. } = session else { return None };
                sum += u64::from(*prompts);
            }
            Some(sum <= u64::from(most))
        }
    }
}
