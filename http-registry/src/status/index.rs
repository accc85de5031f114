//! Finds the row of a code with tables that const evaluation computes.

/// A perfect hash of a registry's codes: each code has its own slot in the small tables
/// that lookups read.
///
/// `from_u16` and `phrase` compute the same slot, so the compiler merges the two
/// lookups. Slots are always in bounds; only the stored code needs to be compared.
#[derive(Clone, Copy, Debug)]
pub struct CodeIndex {
    multiplier: usize,
    shift: u32,
}

impl CodeIndex {
    /// By 2 to the power of this, the remainder is always a perfect hash, since codes
    /// are less than 1,024.
    const ENOUGH_BITS: u32 = 10;

    /// The remainder is not used if it takes this many slots per code or more.
    const MOST_SLOTS_EACH: usize = 5;

    /// How many multipliers are tried for each number of slots. Const evaluation is
    /// slow.
    const TRIES: usize = 128;

    /// Finds a perfect hash of `codes`. The remainder by a power of two takes one
    /// instruction, so it is used if it needs few slots: IANA's codes have different
    /// remainders by 256. Otherwise the code is multiplied by the first number that
    /// gives a perfect hash, with as few slots as possible, but at least two per code.
    #[must_use]
    pub const fn of(codes: &[u16]) -> Self {
        let mut bits = 1;
        while bits != Self::ENOUGH_BITS && 1 << bits < Self::MOST_SLOTS_EACH * codes.len() {
            let hash = Self::remainder(bits);
            if hash.is_perfect(codes) {
                return hash;
            }
            bits += 1;
        }
        let mut bits = 1;
        while bits != Self::ENOUGH_BITS {
            let shift = usize::BITS - bits;
            let mut multiplier = GOLDEN_RATIO;
            while 1 << bits >= 2 * codes.len()
                && multiplier != GOLDEN_RATIO.wrapping_mul(Self::TRIES)
            {
                let hash = Self { multiplier, shift };
                if hash.is_perfect(codes) {
                    return hash;
                }
                multiplier = multiplier.wrapping_add(GOLDEN_RATIO);
            }
            bits += 1;
        }
        Self::remainder(bits)
    }

    const fn remainder(bits: u32) -> Self {
        let shift = usize::BITS - bits;
        Self {
            multiplier: 1 << shift,
            shift,
        }
    }

    const fn is_perfect(self, codes: &[u16]) -> bool {
        let mut taken = [false; 1 << Self::ENOUGH_BITS];
        let mut rest = codes;
        while let [code, after @ ..] = rest {
            let slot = self.slot(*code);
            if taken[slot] {
                return false;
            }
            taken[slot] = true;
            rest = after;
        }
        true
    }

    /// Returns the number of slots for `len` codes: none if there are no codes.
    #[must_use]
    pub const fn slots(self, len: usize) -> usize {
        if len == 0 {
            0
        } else {
            1 << (usize::BITS - self.shift)
        }
    }

    /// Returns the slot for any `u16`, registered or not.
    #[must_use]
    #[inline]
    pub const fn slot(self, code: u16) -> usize {
        (code as usize).wrapping_mul(self.multiplier) >> self.shift
    }

    /// Puts each row's value into the slot of its code. Slots without a code get the
    /// first of `otherwise`, which may be empty only if there are no rows.
    #[must_use]
    pub const fn table<T: Copy, const SLOTS: usize>(
        self,
        codes: &[u16],
        of_rows: &[T],
        otherwise: &[T],
    ) -> [T; SLOTS] {
        let Some(otherwise) = otherwise.first() else {
            match of_rows.first_chunk() {
                Some(none) => return *none,
                None => unreachable!(),
            }
        };
        let mut table = [*otherwise; SLOTS];
        let mut at = 0;
        while at < codes.len() {
            table[self.slot(codes[at])] = of_rows[at];
            at += 1;
        }
        table
    }
}

/// The fractional part of the golden ratio, in as many bits as a pointer has: an
/// odd number whose products spread over the high bits.
#[allow(clippy::cast_possible_truncation)] // Any odd number will do.
const GOLDEN_RATIO: usize = 0x9e37_79b9_7f4a_7c15_u64 as usize;

/// The positions of a registry's rows: one byte each, or two if `WIDE`.
#[derive(Debug)]
pub struct PositionTable<const WIDE: bool>;

/// The type of a position.
pub trait Position {
    /// Its number type.
    type Number;
}

macro_rules! positions {
    ($wide:literal $Number:ident) => {
        impl Position for PositionTable<$wide> {
            type Number = $Number;
        }

        impl PositionTable<$wide> {
            /// Returns the positions of all rows, in order.
            #[must_use]
            #[allow(clippy::cast_possible_truncation)] // There are at most 900 rows.
            pub const fn all<const LEN: usize>() -> [$Number; LEN] {
                let mut positions = [0; LEN];
                let mut at = 0;
                while at < LEN {
                    positions[at] = at as $Number;
                    at += 1;
                }
                positions
            }
        }
    };
}

positions!(false u8);
positions!(true u16);

#[cfg(test)]
mod tests {
    extern crate std;

    use std::collections::BTreeSet;
    use std::vec::Vec;

    use super::CodeIndex;
    use crate::StatusCode;

    /// Returns the number of slots for `codes`, and checks that each code has its own
    /// slot.
    fn slots(codes: impl IntoIterator<Item = u16>) -> usize {
        let codes: Vec<u16> = codes.into_iter().collect();
        let hash = CodeIndex::of(&codes);
        let slots = hash.slots(codes.len());
        let taken: BTreeSet<usize> = codes.iter().map(|code| hash.slot(*code)).collect();
        assert_eq!(taken.len(), codes.len(), "of {codes:?}");
        assert!(taken.last().is_none_or(|last| *last < slots));
        slots
    }

    #[test]
    fn every_code_has_its_own_slot() {
        for step in 1..=100 {
            for first in [100, 101, 150, 199, 350, 512, 599, 950, 999] {
                for len in [1, 2, 3, 10, 60, 500, 900] {
                    slots((first..1000).step_by(step).take(len));
                }
            }
        }
    }

    #[test]
    fn codes_at_equal_distances_have_different_slots() {
        for first in 100..1000 {
            for apart in [1, 2, 4, 8, 16, 32, 64, 128, 256, 499, 512] {
                slots((first..1000).step_by(apart).take(9));
            }
        }
    }

    #[test]
    fn there_are_few_slots() {
        assert_eq!(slots([499]), 2);
        assert_eq!(slots([444, 494, 499]), 4);
        // The remainders by every power of two below 32 are the same, then those below
        // 512.
        assert_eq!(slots([200, 216]), 4);
        assert_eq!(slots([200, 456]), 4);
        assert_eq!(slots([200, 232, 264, 296, 328]), 16);
        assert_eq!(
            slots(StatusCode::ALL.iter().map(|status| status.value())),
            256
        );
        assert_eq!(slots(100..1000), 1024);
    }

    #[test]
    fn no_code_is_out_of_bounds() {
        for codes in [
            &[499][..],
            &[494, 495, 496, 497, 499],
            &[100, 200, 300, 400, 500],
        ] {
            let hash = CodeIndex::of(codes);
            let slots = hash.slots(codes.len());
            assert!((0..=u16::MAX).all(|code| hash.slot(code) < slots));
        }
    }

    #[test]
    fn a_registry_without_codes_has_no_slots() {
        assert_eq!(CodeIndex::of(&[]).slots(0), 0);
        assert_eq!(CodeIndex::of(&[]).table::<u16, 0>(&[], &[], &[]), [0; 0]);
    }
}
