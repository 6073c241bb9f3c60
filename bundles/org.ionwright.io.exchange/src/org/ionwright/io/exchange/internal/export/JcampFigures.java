package org.ionwright.io.exchange.internal.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

import org.ionwright.spectrum.MassAxis;

/**
 * Values of even distance as whole numbers with a factor: counts exactly, others to 1e-9 of the highest one.
 *
 * @param values
 *            to be multiplied by the factor
 */
record JcampFigures(long[] values, double factor) {

	private static final String POSITIVE = "@ABCDEFGHI";
	private static final String NEGATIVE = "@abcdefghi";
	private static final String RISES = "%JKLMNOPQR";
	private static final String FALLS = "%jklmnopqr";
	private static final String REPEATS = " STUVWXYZs";
	private static final double WHOLE = 1L << 31;

	static JcampFigures of(double... y) {
		double highest = Arrays.stream(y).map(Math::abs).max().orElse(0);
		boolean counts = highest < WHOLE && Arrays.stream(y).allMatch(value -> value == Math.rint(value));
		double factor = counts || highest == 0 ? 1 : highest / 1e9;
		return new JcampFigures(Arrays.stream(y).mapToLong(value -> Math.round(value / factor)).toArray(), factor);
	}

	/**
	 * Writes lines of an abscissa and the ordinates from it on.
	 *
	 * @param squeezed
	 *            whether as differences with repeats counted (DIFDUP), else in plain figures (AFFN)
	 */
	void write(Writer out, MassAxis axis, boolean squeezed, int width) throws IOException {
		int at = 0;
		while (at < values.length) {
			at = squeezed ? differences(out, axis, at, width) : plain(out, axis, at, width);
		}
		if (squeezed && values.length > 0) {
			// the value that checks the last difference
			out.write(Numbers.text(axis.mz(values.length - 1)) + squeezed(values[values.length - 1], POSITIVE, NEGATIVE)
					+ "\n");
		}
	}

	private int plain(Writer out, MassAxis axis, int from, int width) throws IOException {
		StringBuilder line = new StringBuilder(Numbers.text(axis.mz(from)));
		int at = from;
		while (at < values.length) {
			String next = (values[at] < 0 ? "" : "+") + values[at];
			if (at > from && line.length() + next.length() > width) {
				break;
			}
			line.append(next);
			at++;
		}
		out.write(line.append('\n').toString());
		return at;
	}

	/** Each line begins with the last value of the one before, which proves that no difference was lost. */
	private int differences(Writer out, MassAxis axis, int from, int width) throws IOException {
		int first = Math.max(0, from - 1);
		StringBuilder line = new StringBuilder(Numbers.text(axis.mz(first)))
				.append(squeezed(values[first], POSITIVE, NEGATIVE));
		int at = first + 1;
		while (at < values.length) {
			long difference = values[at] - values[at - 1];
			int same = 1;
			while (at + same < values.length && values[at + same] - values[at + same - 1] == difference) {
				same++;
			}
			String next = squeezed(difference, RISES, FALLS)
					+ (same > 1 ? squeezed(same, REPEATS, REPEATS) : "");
			if (at > from && line.length() + next.length() > width) {
				break;
			}
			line.append(next);
			at += same;
		}
		out.write(line.append('\n').toString());
		return Math.max(at, from + 1);
	}

	private static String squeezed(long value, String positive, String negative) {
		String digits = Long.toString(Math.abs(value));
		return (value < 0 ? negative : positive).charAt(digits.charAt(0) - '0') + digits.substring(1);
	}
}
