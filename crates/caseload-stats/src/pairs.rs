//! Every score of one phase beside every score of another.

/// How the pairs (a, b) lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pairs {
    /// b above a,
    pub positive: u64,
    /// below,
    pub negative: u64,
    /// and level.
    pub ties: u64,
}

impl Pairs {
    /// All pairs.
    pub fn total(self) -> u64 {
        self.positive + self.negative + self.ties
    }

    /// Those above less those below: S of A vs B.
    pub fn s(self) -> i64 {
        self.positive as i64 - self.negative as i64
    }

    /// Tau, A vs B; None without a pair.
    pub fn tau(self) -> Option<f64> {
        (self.total() > 0).then(|| self.s() as f64 / self.total() as f64)
    }

    /// Nonoverlap of all pairs (Parker & Vannest 2009); None without a pair.
    pub fn nap(self) -> Option<f64> {
        (self.total() > 0).then(|| (2 * self.positive + self.ties) as f64 / (2 * self.total()) as f64)
    }
}

/// Compares all pairs; scores closer than `reach` are tied. 0 compares scores as written. An empty phase has no pairs. What is
/// not a number is tied with everything; whoever can have such scores looks before.
pub fn pairs(a: &[f64], b: &[f64], reach: f64) -> Pairs {
    let (mut positive, mut negative) = (0_u64, 0_u64);
    for before in a {
        // Counted in doubles, which the compiler compares and adds several at a time.
        let (mut above, mut below) = (0.0_f64, 0.0_f64);
        for after in b {
            above += if after - before > reach { 1.0 } else { 0.0 };
            below += if before - after > reach { 1.0 } else { 0.0 };
        }
        positive += whole(above);
        negative += whole(below);
    }
    let total = (a.len() * b.len()) as u64;
    Pairs { positive, negative, ties: total - positive - negative }
}

fn whole(count: f64) -> u64 {
    count as u64
}
