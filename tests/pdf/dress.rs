//! Real documents in the words of languages that have no catalogue yet: natural sentences of the length of the text
//! they stand for, its numbers kept.

use portolan::{
    i18n::Locale,
    report::{Document, Inline, Slot},
    text::strip_isolates,
};

/// Words of a language, `|` between those that are written together; and how long a text of 100 English characters
/// is in it.
pub struct Wardrobe {
    pub tag: &'static str,
    length: usize,
    words: &'static str,
}

pub const ALL: [Wardrobe; 9] = [
    Wardrobe {
        tag: "en",
        length: 100,
        words: "The provider has not told us where our data is kept, and two must-haves are open. Work in the chat stops \
                until the board has decided; everybody who left still reads old messages (one of them daily). Name an \
                owner for each gap. Ask for the contract in writing, then check again before the end of the quarter.",
    },
    Wardrobe {
        tag: "zh-Hant",
        length: 42,
        words: "供應商|尚未|告知|我們的|資料|存放|在哪裡，|兩項|必要措施|仍未|落實。|董事會|作出|決定|之前，|聊天|工具|暫停|用於|\
                客戶|事務；|已離職的|同事|仍可|閱讀|舊訊息|（其中一位|每天|登入）。|為每個|缺口|指定|負責人，|要求|對方|書面|確認，|\
                並於|季度|結束前|再次|檢查。",
    },
    Wardrobe {
        tag: "zh-Hans",
        length: 42,
        words: "供应商|尚未|告知|我们的|数据|存放|在哪里，|两项|必要措施|仍未|落实。|董事会|作出|决定|之前，|聊天|工具|暂停|用于|\
                客户|事务；|已离职的|同事|仍可|阅读|旧消息|（其中一位|每天|登录）。|为每个|缺口|指定|负责人，|要求|对方|书面|确认，|\
                并于|季度|结束前|再次|检查。",
    },
    Wardrobe {
        tag: "pt",
        length: 118,
        words: "O fornecedor não nos disse onde estão guardados os nossos dados, e duas medidas indispensáveis continuam por \
                cumprir. O trabalho na conversa pára até à decisão do conselho; quem já saiu ainda lê mensagens antigas \
                (uma pessoa, todos os dias). Nomeie um responsável por cada lacuna. Peça o contrato por escrito e volte a \
                verificar antes do fim do trimestre, com a direcção e a comissão de auditoria.",
    },
    Wardrobe {
        tag: "id",
        length: 112,
        words: "Penyedia belum memberi tahu kami di mana data kami disimpan, dan dua syarat wajib masih terbuka. Pekerjaan di \
                ruang obrolan dihentikan sampai dewan mengambil keputusan; mereka yang sudah keluar masih membaca pesan lama \
                (satu orang setiap hari). Tunjuk penanggung jawab untuk setiap kekurangan. Mintalah perjanjian tertulis, lalu \
                periksa kembali sebelum akhir triwulan.",
    },
    Wardrobe {
        tag: "ms",
        length: 114,
        words: "Penyedia belum memberitahu kami di mana data kami disimpan, dan dua syarat wajib masih terbuka. Kerja dalam \
                sembang dihentikan sehingga lembaga pengarah membuat keputusan; mereka yang telah berhenti masih membaca mesej \
                lama (seorang daripadanya setiap hari). Namakan pemilik bagi setiap jurang. Minta kontrak secara bertulis, \
                kemudian semak semula sebelum akhir suku tahun.",
    },
    Wardrobe {
        tag: "th",
        length: 100,
        words: "ผู้ให้บริการ|ยัง|ไม่ได้|แจ้ง|ว่า|ข้อมูล|ของเรา|เก็บ|อยู่|ที่ไหน| และ|สิ่งที่|ต้องมี|อีก|สองข้อ|ยัง|ไม่|เรียบร้อย| \
                |คณะกรรมการ|ต้อง|ตัดสินใจ|ก่อน|จึง|ใช้|ห้องสนทนา|ต่อ|ได้| ผู้ที่|ลาออก|แล้ว|ยัง|อ่าน|ข้อความ|เก่า|ได้| |(หนึ่งคน|ทุกวัน) \
                |กำหนด|ผู้รับผิดชอบ|ทุก|ช่องว่าง| |ขอ|สัญญา|เป็น|ลายลักษณ์อักษร| แล้ว|ตรวจ|อีกครั้ง|ก่อน|สิ้น|ไตรมาส| น้ำ|ที่ปรึกษา|ญี่ปุ่น|ฎีกา",
    },
    Wardrobe {
        tag: "vi",
        length: 108,
        words: "Nhà cung cấp chưa cho chúng tôi biết dữ liệu được lưu giữ ở đâu, và hai điều bắt buộc vẫn chưa được thực hiện. \
                Việc trao đổi tạm dừng cho đến khi hội đồng quản trị quyết định; những người đã nghỉ vẫn đọc được tin nhắn cũ \
                (một người đọc hằng ngày). Chỉ định người phụ trách cho từng lỗ hổng: Nguyễn Thị Ngọc Ánh, Đặng Hữu Phước. Yêu \
                cầu hợp đồng bằng văn bản rồi kiểm tra lại trước cuối quý; ẩ ỗ ữ ặ ễ.",
    },
    Wardrobe {
        tag: "ar",
        length: 84,
        words: "لم يخبرنا مزوّد الخدمة بعدُ أين تُحفظ بياناتنا، ولا يزال شرطان أساسيان مفتوحين. يتوقف العمل في المحادثة \
                حتى يقرر مجلس الإدارة؛ فالذين غادروا الشركة ما زالوا يقرؤون الرسائل القديمة (أحدهم كل يوم). عيّنوا مسؤولًا \
                عن كل ثغرة، واطلبوا العقد كتابةً (ISO 27001)، ثم أعيدوا الفحص قبل نهاية الربع: لا، لأ، الله، مُحَمَّد.",
    },
];

/// Dresses every word of a document that nobody typed. Words of the place where a text stands differ from its
/// neighbours', and are the same whenever it is dressed.
pub fn dress(document: &mut Document, wardrobe: &Wardrobe) {
    let mut start = 0;
    let mut next = |text: &str| {
        start += 5;
        dressed(text, wardrobe, start)
    };
    document.visit(&mut |slot| match slot {
        Slot::Inline(Inline(runs)) => {
            for run in runs.iter_mut().filter(|run| !run.free && run.page.is_none()) {
                run.text = next(&run.text);
            }
        }
        Slot::Plain(text) => *text = next(text),
    });
    document.locale = Locale::new(wardrobe.tag).expect("a language");
}

fn dressed(text: &str, wardrobe: &Wardrobe, start: usize) -> String {
    if !text.chars().any(char::is_alphabetic) {
        return text.to_owned();
    }
    let text = strip_isolates(text);
    let trimmed = text.trim();
    // Placeholders and numbers, in order.
    let numbers: Vec<&str> =
        trimmed.split(|c: char| !(c.is_ascii_digit() || "{}nm".contains(c))).filter(|part| is_kept(part)).collect();
    let pieces = pieces(wardrobe.words);
    let wanted = (trimmed.chars().count() * wardrobe.length).div_ceil(100);
    let mut words: Vec<String> = Vec::new();
    let mut length: usize = numbers.iter().map(|number| number.len() + 2).sum();
    for piece in pieces.iter().cycle().skip(start % pieces.len()) {
        length += piece.chars().count();
        words.push(piece.clone());
        if length >= wanted {
            break;
        }
    }
    for (at, number) in numbers.iter().enumerate() {
        let place = ((at + 1) * words.len() / (numbers.len() + 1) + at).min(words.len());
        let number = match *number {
            "{n}" | "{m}" => format!(" {number} "),
            number => format!(" \u{2068}{number}\u{2069} "),
        };
        words.insert(place, number);
    }
    let all = words.concat().replace("  ", " ");
    let (before, after) = (text.len() - text.trim_start().len(), text.len() - text.trim_end().len());
    format!("{}{}{}", " ".repeat(before.min(1)), all.trim(), " ".repeat(after.min(1)))
}

fn is_kept(part: &str) -> bool {
    matches!(part, "{n}" | "{m}") || (!part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Words with the space behind them, if their language has one.
fn pieces(words: &str) -> Vec<String> {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.contains('|') {
        true => words.split('|').map(str::to_owned).collect(),
        false => words.split(' ').map(|word| format!("{word} ")).collect(),
    }
}
