package org.ionwright.io.exchange.internal.table;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.io.exchange.internal.FileBytes;
import org.ionwright.io.exchange.internal.Points;

/** A column of m/z and one column of intensities for each spectrum. An empty cell is no point. */
final class ColumnLayout implements Layout {

	/** Tables of so many cells are kept while there is memory, so that each further spectrum need not read the file. */
	private static final long KEPT = 4_000_000;

	private final FileBytes file;
	private final TableHead head;
	private final int mz;
	private final List<Integer> columns;
	private final int[] counts;
	private final long rows;
	private @Nullable SoftReference<Points[]> kept;

	ColumnLayout(FileBytes file, TableHead head, int mz, List<Integer> columns) throws IOException {
		this.file = file;
		this.head = head;
		this.mz = mz;
		this.columns = List.copyOf(columns);
		counts = new int[columns.size()];
		long found = 0;
		Rows each = new Rows(file, head);
		while (each.next()) {
			each.checkWidth();
			boolean point = !Double.isNaN(each.number(mz));
			for (int i = 0; i < counts.length; i++) {
				counts[i] += !Double.isNaN(each.number(columns.get(i))) && point ? 1 : 0;
			}
			if (++found > Points.LIMIT) {
				throw new IOException("it has more than " + Points.LIMIT + " rows");
			}
		}
		rows = found;
	}

	@Override
	public String words() {
		return columns.size() == 1 ? "one spectrum" : "a column for each spectrum";
	}

	@Override
	public int size() {
		return columns.size();
	}

	@Override
	public String name(int index) {
		return columns.size() == 1 ? "" : head.columns().get(columns.get(index)).name();
	}

	@Override
	public double seconds(int index) {
		double time = head.columns().get(columns.get(index)).number();
		return Double.isFinite(time) ? time : 0;
	}

	@Override
	public int level(int index) {
		return 1;
	}

	@Override
	public int count(int index) {
		return counts[index];
	}

	@Override
	public Points points(int index) throws IOException {
		if (rows * (columns.size() + 1) > KEPT) {
			return read(List.of(columns.get(index)))[0];
		}
		return all()[index];
	}

	private synchronized Points[] all() throws IOException {
		SoftReference<Points[]> reference = kept;
		Points[] known = reference == null ? null : reference.get();
		if (known == null) {
			known = read(columns);
			kept = new SoftReference<>(known);
		}
		return known;
	}

	private Points[] read(List<Integer> wanted) throws IOException {
		Growing[] x = new Growing[wanted.size()];
		Growing[] y = new Growing[wanted.size()];
		for (int i = 0; i < x.length; i++) {
			x[i] = new Growing();
			y[i] = new Growing();
		}
		Rows each = new Rows(file, head);
		while (each.next()) {
			double position = each.number(mz);
			for (int i = 0; i < x.length && !Double.isNaN(position); i++) {
				double value = each.number(wanted.get(i));
				if (!Double.isNaN(value)) {
					x[i].add(position);
					y[i].add(value);
				}
			}
		}
		Points[] points = new Points[x.length];
		for (int i = 0; i < x.length; i++) {
			points[i] = Points.of(x[i].toArray(), y[i].toArray());
		}
		return points;
	}
}
