//! A small memory of results by text.

use std::collections::HashMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

/// Remembers between `capacity` and twice as many results; what was not asked for lately goes first.
///
/// Entries are found by a hash, so that looking up needs no copy of the text, and compared in full.
pub(super) struct Memo<K, V> {
    capacity: usize,
    young: HashMap<u64, Entry<K, V>>,
    old: HashMap<u64, Entry<K, V>>,
}

struct Entry<K, V> {
    text: Box<str>,
    key: K,
    value: V,
}

impl<K: Hash + Eq, V: Clone> Memo<K, V> {
    pub(super) fn new(capacity: usize) -> Self {
        Self { capacity, young: HashMap::new(), old: HashMap::new() }
    }

    pub(super) fn get(&mut self, text: &str, key: &K) -> Option<V> {
        let hash = hash(text, key);
        if !self.young.contains_key(&hash) {
            let entry = self.old.remove(&hash)?;
            self.insert(hash, entry);
        }
        let entry = self.young.get(&hash)?;
        (&*entry.text == text && entry.key == *key).then(|| entry.value.clone())
    }

    pub(super) fn put(&mut self, text: &str, key: K, value: V) {
        self.insert(hash(text, &key), Entry { text: text.into(), key, value });
    }

    fn insert(&mut self, hash: u64, entry: Entry<K, V>) {
        if self.young.len() >= self.capacity {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(hash, entry);
    }
}

fn hash<K: Hash>(text: &str, key: &K) -> u64 {
    let mut hasher = DefaultHasher::new();
    (text, key).hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_used_stays_and_the_rest_is_forgotten() {
        let mut memo = Memo::new(2);
        for (n, text) in ["a", "b", "c", "d", "e", "f"].into_iter().enumerate() {
            memo.put(text, (), n);
            assert_eq!(memo.get("a", &()), Some(0), "after {text}");
        }
        assert_eq!(memo.get("b", &()), None);
        assert!(memo.young.len() + memo.old.len() <= 4);
    }

    #[test]
    fn the_key_is_part_of_the_question() {
        let mut memo = Memo::new(2);
        memo.put("a", 1, "one");
        assert_eq!(memo.get("a", &2), None);
        assert_eq!(memo.get("a", &1), Some("one"));
    }
}
