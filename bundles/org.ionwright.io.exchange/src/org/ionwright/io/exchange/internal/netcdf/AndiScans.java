package org.ionwright.io.exchange.internal.netcdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ionwright.io.exchange.internal.Points;
import org.ionwright.io.exchange.internal.netcdf.NetcdfFile.Variable;

/** What an ANDI-MS file says of each scan; 36 bytes a scan. */
final class AndiScans {

	private static final int LIMIT = 20_000_000;
	/** What ANDI writes for a value that is missing. */
	private static final double MISSING = -9999;

	private final long[] first;
	private final int[] points;
	private final double[] seconds;
	private final float[] low;
	private final float[] high;
	private final double[] totals;
	private final List<String> warnings = new ArrayList<>();

	private AndiScans(int size) {
		first = new long[size];
		points = new int[size];
		seconds = new double[size];
		low = new float[size];
		high = new float[size];
		totals = new double[size];
	}

	static AndiScans of(NetcdfFile file) throws IOException {
		if (file.variable("mass_values").isEmpty() || file.variable("intensity_values").isEmpty()) {
			if (file.variable("ordinate_values").isPresent()) {
				return new AndiScans(0);
			}
			throw new IOException("it holds no mass spectra: mass_values or intensity_values is missing");
		}
		Optional<Variable> counts = file.variable("point_count");
		Optional<Variable> starts = file.variable("scan_index");
		Variable lead = counts.or(() -> starts)
				.orElseThrow(() -> new IOException(
						"point_count and scan_index are missing; the scans cannot be told apart"));
		long length = file.length(lead);
		if (length > LIMIT) {
			throw new IOException("it has " + length + " scans; " + LIMIT + " are the limit");
		}
		AndiScans scans = new AndiScans((int) length);
		long available = Math.min(file.length(file.variable("mass_values").orElseThrow()),
				file.length(file.variable("intensity_values").orElseThrow()));
		scans.place(scans.column(file, "scan_index"), scans.column(file, "point_count"), available);
		scans.describe(file);
		return scans;
	}

	/** Values of a variable that has one for each scan; an empty array when it is missing. */
	private double[] column(NetcdfFile file, String name) throws IOException {
		Optional<Variable> variable = file.variable(name);
		return variable.isEmpty() || file.length(variable.get()) < points.length ? new double[0]
				: file.read(variable.get(), 0, points.length);
	}

	private void place(double[] starts, double[] counts, long available) {
		int cut = 0;
		long next = 0;
		for (int i = 0; i < points.length; i++) {
			long start = starts.length > 0 ? (long) starts[i] : next;
			long behind = starts.length > 0 && i + 1 < starts.length ? (long) starts[i + 1] : available;
			long count = counts.length > 0 ? (long) counts[i] : behind - start;
			boolean fits = start >= 0 && count >= 0 && start <= available && count <= available - start
					&& count <= Points.LIMIT;
			cut += fits ? 0 : 1;
			first[i] = fits ? start : 0;
			points[i] = fits ? (int) count : 0;
			next = start + count;
		}
		if (cut > 0) {
			warnings.add(cut + " of " + points.length + " scans have points that are not in the file; they are empty");
		}
	}

	private void describe(NetcdfFile file) throws IOException {
		double[] times = column(file, "scan_acquisition_time");
		double[] lows = column(file, "mass_range_min");
		double[] highs = column(file, "mass_range_max");
		double[] sums = column(file, "total_intensity");
		if (times.length == 0 && points.length > 1) {
			warnings.add("the file gives no scan_acquisition_time; all times are 0");
		}
		for (int i = 0; i < points.length; i++) {
			double time = known(times, i);
			seconds[i] = Double.isFinite(time) ? time : 0;
			low[i] = (float) known(lows, i);
			high[i] = (float) known(highs, i);
			totals[i] = known(sums, i);
		}
	}

	private static double known(double[] values, int index) {
		return values.length == 0 || values[index] == MISSING ? Double.NaN : values[index];
	}

	int size() {
		return points.length;
	}

	/** Index of the first point in the whole file. */
	long first(int scan) {
		return first[scan];
	}

	int points(int scan) {
		return points[scan];
	}

	double seconds(int scan) {
		return seconds[scan];
	}

	/** NaN when unknown. */
	double low(int scan) {
		return low[scan];
	}

	/** NaN when unknown. */
	double high(int scan) {
		return high[scan];
	}

	/** NaN when unknown. */
	double total(int scan) {
		return totals[scan];
	}

	List<String> warnings() {
		return warnings;
	}
}
