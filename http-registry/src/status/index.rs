//! Finds the row of a code with tables that const evaluation computes.

/// A perfect hash of a registry's codes: their remainders by the smallest power of two by
/// which all of them differ, which is 256 for IANA's codes. Each code has its own slot in the
/// small tables that lookups read.
///
/// `from_u16` and `phrase` compute the same slot, so the compiler merges the two lookups. Slots
/// are always in bounds; only the stored code needs to be compared.
#[derive(Clone, Copy, Debug)]
pub struct CodeIndex {
    /// A power of two, or 0 if there are no codes.
    slots: usize,
}

impl CodeIndex {
    /// All codes differ by this remainder, since they are less than it.
    const MOST_SLOTS: usize = 1024;

    /// Finds the perfect hash of `codes`. If they contain a code twice, there is none; the error is
    /// reported where the two parts of the table are compared.
    #[must_use]
    pub const fn of(codes: &[u16]) -> Self {
        let mut slots = if codes.is_empty() { 0 } else { 1 };
        while slots < Self::MOST_SLOTS && !(Self { slots }).is_perfect(codes) {
            slots *= 2;
        }
        Self { slots }
    }

    const fn is_perfect(self, codes: &[u16]) -> bool {
        let mut taken = [false; Self::MOST_SLOTS];
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

    /// Returns the number of slots.
    #[must_use]
    pub const fn slots(self) -> usize {
        self.slots
    }

    /// Returns the slot for any `u16`, registered or not.
    #[must_use]
    #[inline]
    pub const fn slot(self, code: u16) -> usize {
        code as usize & self.slots.wrapping_sub(1)
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

/// Returns the positions of `LEN` rows, in order.
#[must_use]
#[allow(clippy::cast_possible_truncation)] // There are at most 900 rows.
pub const fn positions<const LEN: usize>() -> [u16; LEN] {
    let mut positions = [0; LEN];
    let mut at = 0;
    while at < LEN {
        positions[at] = at as u16;
        at += 1;
    }
    positions
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::collections::BTreeSet;
    use std::vec::Vec;

    use super::{CodeIndex, positions};
    use crate::StatusCode;

    /// Returns the number of slots for `codes`, and checks that each code has its own
    /// slot.
    fn slots(codes: impl IntoIterator<Item = u16>) -> usize {
        let codes: Vec<u16> = codes.into_iter().collect();
        let hash = CodeIndex::of(&codes);
        let slots = hash.slots();
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
        assert_eq!(slots([499]), 1);
        assert_eq!(slots([444, 494]), 4);
        assert_eq!(slots([494, 499]), 2);
        assert_eq!(slots([200, 216]), 32);
        assert_eq!(slots([200, 456]), 512);
        assert_eq!(slots([200, 712]), 1024);
        assert_eq!(slots(StatusCode::ALL.iter().map(|it| it.value())), 256);
        assert_eq!(slots(100..1000), 1024);
    }

    /// Half of the slots would not be enough.
    #[test]
    fn there_are_no_more_slots_than_necessary() {
        for step in 1..=100 {
            let codes: Vec<u16> = (100..1000).step_by(step).collect();
            let half = slots(codes.iter().copied()) / 2;
            let taken: BTreeSet<usize> = codes.iter().map(|it| usize::from(*it) % half).collect();
            assert!(
                taken.len() < codes.len(),
                "{half} slots for every {step}th code"
            );
        }
    }

    #[test]
    fn an_index_of_a_code_that_is_there_twice_ends() {
        assert_eq!(CodeIndex::of(&[404, 200, 404]).slots(), 1024);
    }

    #[test]
    fn no_code_is_out_of_bounds() {
        for codes in [
            &[499][..],
            &[494, 495, 496, 497, 499],
            &[100, 200, 300, 400, 500],
        ] {
            let hash = CodeIndex::of(codes);
            let slots = hash.slots();
            assert!((0..=u16::MAX).all(|code| hash.slot(code) < slots));
        }
    }

    #[test]
    fn each_value_is_in_the_slot_of_its_code() {
        let codes = [494, 499, 444, 100];
        let hash = CodeIndex::of(&codes);
        let table: [Option<u16>; 16] = hash.table(&codes, &codes.map(Some), &[None]);
        assert_eq!(hash.slots(), table.len());
        for code in 0..=u16::MAX {
            let is_found = table[hash.slot(code)] == Some(code);
            assert_eq!(is_found, codes.contains(&code), "{code}");
        }
        assert_eq!(table.iter().flatten().count(), codes.len());
    }

    #[test]
    fn positions_are_in_order() {
        assert_eq!(positions::<0>(), [0; 0]);
        assert!(positions::<900>().into_iter().eq(0..900));
    }

    #[test]
    fn a_registry_without_codes_has_no_slots() {
        assert_eq!(CodeIndex::of(&[]).slots(), 0);
        assert_eq!(CodeIndex::of(&[]).table::<u16, 0>(&[], &[], &[]), [0; 0]);
    }
}
