//! What a document says about itself, as its metadata packet says it.

use jiff::civil::Date;

use super::seal;

/// The program that made the file.
pub(super) const CREATOR: &str = concat!("Portolan ", env!("CARGO_PKG_VERSION"));

/// What a document says about itself. The date is given, never taken from the clock: same input, same bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meta {
    /// Shown in the title bar instead of the file's name.
    pub title: String,
    /// Who issued the document, if that is said.
    pub author: Option<String>,
    /// One sentence about the content.
    pub subject: Option<String>,
    /// The day the document is dated.
    pub date: Date,
    /// A code of the data the document was made from; [`seal_of`](super::seal_of) reads it back.
    pub identifier: Option<String>,
}

impl Meta {
    /// A title and a date; the rest is not said.
    #[must_use]
    pub fn new(title: impl Into<String>, date: Date) -> Self {
        Self { title: title.into(), author: None, subject: None, date, identifier: None }
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// The metadata packet. The schema at its end says what `pdfuaid` is, as PDF/A wants of every schema it does not know.
pub(super) fn xmp(meta: &Meta, language: &str) -> String {
    let title = escaped(&meta.title);
    let day = meta.date.strftime("%Y-%m-%dT00:00:00Z");
    let creator = escaped(CREATOR);
    let language = escaped(language);
    let author = meta.author.as_ref().map_or_else(String::new, |author| {
        format!("\n<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>", escaped(author))
    });
    let subject = meta.subject.as_ref().map_or_else(String::new, |subject| {
        let subject = escaped(subject);
        format!(
            "\n<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{subject}</rdf:li></rdf:Alt></dc:description>"
        )
    });
    let identifier = meta.identifier.as_ref().map_or_else(String::new, |identifier| {
        format!("\n{}{}{}", seal::IDENTIFIER_START, escaped(identifier), seal::IDENTIFIER_END)
    });
    format!(
        r#"<?xpacket begin="{mark}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>{author}{subject}{identifier}
<xmp:CreatorTool>{creator}</xmp:CreatorTool><pdf:Producer>{creator}</pdf:Producer>
<xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 the document follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"#,
        mark = '\u{FEFF}'
    )
}
