//! The table of where every object stands, packed: lopdf writes it as it is, seven bytes an object.

use lopdf::{Dictionary, Stream};

/// Bytes of a row: kind, place, number.
const COLUMNS: usize = 7;
/// The filter that says of every byte how much it differs from the one above it.
const UP: u8 = 2;

/// Packs the table at the end of a file; a file that does not end as expected stays as it is.
pub(super) fn pack(bytes: Vec<u8>) -> Vec<u8> {
    packed(&bytes).unwrap_or(bytes)
}

fn packed(bytes: &[u8]) -> Option<Vec<u8>> {
    let end = rfind(bytes, b"startxref")?;
    let start = number(bytes.get(end + b"startxref".len()..)?)?;
    let object = bytes.get(start..end)?;
    let key = rfind(object.get(..find(object, b">>stream\n")?)?, b"/Length ")?;
    let length = number(object.get(key + b"/Length".len()..)?)?;
    let data = find(object, b">>stream\n")? + b">>stream\n".len();
    let table = object.get(data..data + length)?;
    if !object.get(..key).is_some_and(|head| find(head, b"/W[1 4 2]").is_some() && find(head, b"/Filter").is_none()) {
        return None;
    }
    let mut above = [0_u8; COLUMNS];
    let mut rows = Vec::with_capacity(table.len() / COLUMNS * (COLUMNS + 1));
    for row in table.chunks_exact(COLUMNS) {
        rows.push(UP);
        for (byte, above) in row.iter().zip(&mut above) {
            rows.push(byte.wrapping_sub(*above));
            *above = *byte;
        }
    }
    let mut stream = Stream::new(Dictionary::new(), rows);
    stream.compress().ok()?;
    stream.dict.get(b"Filter").ok()?;
    let parameters = format!(
        "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns {COLUMNS}>>/Length {}>>stream\n",
        stream.content.len()
    );
    let mut packed = bytes.get(..start + key)?.to_vec();
    packed.extend(parameters.into_bytes());
    packed.extend(stream.content);
    packed.extend(object.get(data + length..)?);
    packed.extend(bytes.get(end..)?);
    Some(packed)
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

fn rfind(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).rposition(|window| window == what)
}

fn number(bytes: &[u8]) -> Option<usize> {
    let text: Vec<u8> =
        bytes.iter().copied().skip_while(u8::is_ascii_whitespace).take_while(u8::is_ascii_digit).collect();
    String::from_utf8(text).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use lopdf::{Document, SaveOptions, dictionary};

    fn file() -> Vec<u8> {
        let mut document = Document::with_version("1.7");
        let pages = document.new_object_id();
        let page = document.add_object(dictionary! { "Type" => "Page", "Parent" => pages });
        let kids: Vec<lopdf::Object> = vec![page.into()];
        document.objects.insert(pages, dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => 1 }.into());
        for at in 0..200 {
            document.add_object(dictionary! { "Number" => at });
        }
        let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
        document.trailer.set("Root", catalog);
        let options = SaveOptions::builder().use_object_streams(true).use_xref_streams(true).build();
        let mut bytes = Vec::new();
        document.save_with_options(&mut bytes, options).unwrap();
        bytes
    }

    #[test]
    fn a_packed_table_finds_every_object() {
        let plain = file();
        let packed = pack(plain.clone());
        assert!(packed.len() + 1000 < plain.len(), "{} {}", packed.len(), plain.len());
        let (before, after) = (Document::load_mem(&plain).unwrap(), Document::load_mem(&packed).unwrap());
        let objects = |document: &Document| {
            document.objects.iter().map(|(id, object)| (*id, format!("{object:?}"))).collect::<Vec<_>>()
        };
        let is_table = |(_, text): &(_, String)| !text.contains("XRef");
        let kept = |document: &Document| objects(document).into_iter().filter(is_table).collect::<Vec<_>>();
        assert_eq!(kept(&before), kept(&after));
        assert!(kept(&after).len() > 200);
    }

    #[test]
    fn other_bytes_stay_as_they_are() {
        for bytes in [&b""[..], b"startxref", b"startxref\n99\n%%EOF", b"1 0 obj<<>>stream\nstartxref\n0\n%%EOF"] {
            assert_eq!(pack(bytes.to_vec()), bytes);
        }
        let packed = pack(file());
        assert_eq!(pack(packed.clone()), packed, "once is enough");
    }
}
