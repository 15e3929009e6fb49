//! Outlines: the shapes and lines a page is drawn with.

/// A point, in points.
pub(super) type Point = (f32, f32);

/// One step of an outline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Step {
    Move(Point),
    Line(Point),
    Curve(Point, Point, Point),
    Close,
}

/// Distance of the handles that makes four cubic curves a circle, for a radius of 1.
const CIRCLE: f32 = 0.552_285;

/// An outline of lines and curves. Coordinates are those of the [`Canvas`](super::Canvas).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Path {
    pub(super) steps: Vec<Step>,
}

impl Path {
    /// An empty path, to be continued with [`Path::move_to`].
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A rectangle from its start-top corner.
    #[must_use]
    pub fn rect(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self::polygon(&[(x, y), (x + width, y), (x + width, y + height), (x, y + height)])
    }

    /// A rectangle whose corners are rounded.
    #[must_use]
    pub fn rounded(x: f32, y: f32, width: f32, height: f32, radius: f32) -> Self {
        let r = radius.min(width / 2.0).min(height / 2.0);
        let k = r * (1.0 - CIRCLE);
        let (right, bottom) = (x + width, y + height);
        Self::new()
            .move_to(x + r, y)
            .line_to(right - r, y)
            .curve_to((right - k, y), (right, y + k), (right, y + r))
            .line_to(right, bottom - r)
            .curve_to((right, bottom - k), (right - k, bottom), (right - r, bottom))
            .line_to(x + r, bottom)
            .curve_to((x + k, bottom), (x, bottom - k), (x, bottom - r))
            .line_to(x, y + r)
            .curve_to((x, y + k), (x + k, y), (x + r, y))
            .close()
    }

    /// A straight line.
    #[must_use]
    pub fn line(x1: f32, y1: f32, x2: f32, y2: f32) -> Self {
        Self::new().move_to(x1, y1).line_to(x2, y2)
    }

    /// A line through points.
    #[must_use]
    pub fn polyline(points: &[(f32, f32)]) -> Self {
        let steps = points.iter().enumerate().map(|(n, p)| if n == 0 { Step::Move(*p) } else { Step::Line(*p) });
        Self { steps: steps.collect() }
    }

    /// A closed shape through points.
    #[must_use]
    pub fn polygon(points: &[(f32, f32)]) -> Self {
        Self::polyline(points).close()
    }

    /// A circle around a centre.
    #[must_use]
    pub fn circle(x: f32, y: f32, radius: f32) -> Self {
        let (r, k) = (radius, radius * CIRCLE);
        Self::new()
            .move_to(x + r, y)
            .curve_to((x + r, y + k), (x + k, y + r), (x, y + r))
            .curve_to((x - k, y + r), (x - r, y + k), (x - r, y))
            .curve_to((x - r, y - k), (x - k, y - r), (x, y - r))
            .curve_to((x + k, y - r), (x + r, y - k), (x + r, y))
            .close()
    }

    /// A triangle that points up, around the centre of its box; a negative height points down.
    #[must_use]
    pub fn triangle(x: f32, y: f32, width: f32, height: f32) -> Self {
        let (w, h) = (width / 2.0, height / 2.0);
        Self::polygon(&[(x, y - h), (x + w, y + h), (x - w, y + h)])
    }

    /// A square on its corner, around its centre.
    #[must_use]
    pub fn diamond(x: f32, y: f32, half_diagonal: f32) -> Self {
        let h = half_diagonal;
        Self::polygon(&[(x, y - h), (x + h, y), (x, y + h), (x - h, y)])
    }

    /// Begins a new part.
    #[must_use]
    pub fn move_to(mut self, x: f32, y: f32) -> Self {
        self.steps.push(Step::Move((x, y)));
        self
    }

    /// Continues with a straight line.
    #[must_use]
    pub fn line_to(mut self, x: f32, y: f32) -> Self {
        self.steps.push(Step::Line((x, y)));
        self
    }

    /// Continues with a cubic curve: two handles, then its end.
    #[must_use]
    pub fn curve_to(mut self, first: (f32, f32), second: (f32, f32), end: (f32, f32)) -> Self {
        self.steps.push(Step::Curve(first, second, end));
        self
    }

    /// Closes the part.
    #[must_use]
    pub fn close(mut self) -> Self {
        self.steps.push(Step::Close);
        self
    }

    /// The same path with every point mapped.
    pub(super) fn map(&self, point: impl Fn(Point) -> Point) -> Self {
        let steps = self.steps.iter().map(|step| match *step {
            Step::Move(p) => Step::Move(point(p)),
            Step::Line(p) => Step::Line(point(p)),
            Step::Curve(a, b, c) => Step::Curve(point(a), point(b), point(c)),
            Step::Close => Step::Close,
        });
        Self { steps: steps.collect() }
    }

    /// The box of all points, handles included: left, top, right, bottom.
    pub(super) fn bounds(&self) -> Option<[f32; 4]> {
        let points = self.steps.iter().flat_map(|step| match *step {
            Step::Move(p) | Step::Line(p) => vec![p],
            Step::Curve(a, b, c) => vec![a, b, c],
            Step::Close => Vec::new(),
        });
        points.fold(None, |bounds, (x, y)| {
            let [left, top, right, bottom] = bounds.unwrap_or([x, y, x, y]);
            Some([left.min(x), top.min(y), right.max(x), bottom.max(y)])
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_keep_to_their_boxes() {
        assert_eq!(Path::rect(1.0, 2.0, 3.0, 4.0).bounds(), Some([1.0, 2.0, 4.0, 6.0]));
        assert_eq!(Path::circle(10.0, 10.0, 5.0).bounds(), Some([5.0, 5.0, 15.0, 15.0]));
        assert_eq!(Path::triangle(10.0, 10.0, 4.0, 2.0).bounds(), Some([8.0, 9.0, 12.0, 11.0]));
        assert_eq!(Path::rounded(0.0, 0.0, 8.0, 4.0, 99.0).bounds(), Some([0.0, 0.0, 8.0, 4.0]));
        assert_eq!(Path::new().bounds(), None);
    }
}
