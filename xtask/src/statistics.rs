//! Figures of several rounds, made one.

/// The middle one, or between the two in the middle; `None` of nothing.
pub fn median(mut figures: Vec<f64>) -> Option<f64> {
    figures.sort_by(f64::total_cmp);
    let upper = *figures.get(figures.len() / 2)?;
    if figures.len() % 2 == 1 {
        return Some(upper);
    }
    Some((figures[figures.len() / 2 - 1] + upper) / 2.0)
}

/// How many times the base a figure is; `None` where that says nothing.
pub fn ratio(figure: f64, base: f64) -> Option<f64> {
    (figure > 0.0 && base > 0.0).then(|| figure / base)
}

/// The mean for ratios: half as much and twice as much are even. `None` of nothing.
pub fn geometric_mean(ratios: &[f64]) -> Option<f64> {
    if ratios.is_empty() {
        return None;
    }
    let sum: f64 = ratios.iter().map(|ratio| ratio.ln()).sum();
    Some((sum / ratios.len() as f64).exp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_median_is_in_the_middle() {
        assert_eq!(median(vec![]), None);
        assert_eq!(median(vec![3.0]), Some(3.0));
        assert_eq!(median(vec![9.0, 1.0, 3.0]), Some(3.0));
        assert_eq!(median(vec![4.0, 1.0, 9.0, 2.0]), Some(3.0));
    }

    #[test]
    fn there_is_no_ratio_to_nothing() {
        assert_eq!(ratio(6.0, 3.0), Some(2.0));
        assert_eq!(ratio(6.0, 0.0), None);
        assert_eq!(ratio(-1.0, 3.0), None);
    }

    #[test]
    fn half_and_twice_are_even() {
        assert_eq!(geometric_mean(&[]), None);
        assert!((geometric_mean(&[0.5, 2.0]).unwrap() - 1.0).abs() < 1e-12);
        assert!((geometric_mean(&[2.0, 4.0, 8.0]).unwrap() - 4.0).abs() < 1e-12);
    }
}
