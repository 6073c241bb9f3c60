package org.ionwright.io.exchange.internal.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ionwright.io.exchange.internal.FileBytes;
import org.ionwright.io.exchange.internal.Points;
import org.ionwright.io.exchange.internal.table.Column.Role;
import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.ChromatogramKind;

/** No spectra but traces over time: a column for each, or a row for each point with the name of its trace. */
final class TraceLayout implements Layout {

	/** More traces cannot be told apart by anybody. */
	private static final int LIMIT = 100_000;

	private final FileBytes file;
	private final TableHead head;
	private final int time;
	private final int name;
	private final List<Integer> values;

	TraceLayout(FileBytes file, TableHead head) throws IOException {
		this.file = file;
		this.head = head;
		time = head.column(Role.TIME);
		name = head.column(Role.TRACE);
		List<Integer> found = new ArrayList<>();
		for (int i = 0; i < head.columns().size(); i++) {
			if (i != time && i != name && head.columns().get(i).role() != Role.SCAN && head.numbers(i)) {
				found.add(i);
			}
		}
		values = name < 0 || found.isEmpty() ? found : found.subList(0, 1);
		if (values.isEmpty()) {
			throw new IOException("there is no column of intensities beside the times");
		}
		// what is no number is found now and not when the traces are wanted
		chromatograms();
	}

	@Override
	public String words() {
		return "chromatograms";
	}

	@Override
	public int size() {
		return 0;
	}

	@Override
	public double seconds(int index) {
		throw new IndexOutOfBoundsException(index);
	}

	@Override
	public int level(int index) {
		throw new IndexOutOfBoundsException(index);
	}

	@Override
	public int count(int index) {
		throw new IndexOutOfBoundsException(index);
	}

	@Override
	public Points points(int index) {
		throw new IndexOutOfBoundsException(index);
	}

	private record Pair(Growing x, Growing y) {
	}

	@Override
	public List<Chromatogram> chromatograms() throws IOException {
		Map<String, Pair> traces = new LinkedHashMap<>();
		double factor = head.columns().get(time).factor();
		Rows rows = new Rows(file, head);
		while (rows.next()) {
			rows.checkWidth();
			double seconds = rows.number(time) * factor;
			for (int column : values) {
				double value = rows.number(column);
				if (!Double.isNaN(seconds) && !Double.isNaN(value)) {
					String id = name >= 0 ? rows.text(name) : head.columns().get(column).name();
					if (traces.size() >= LIMIT && !traces.containsKey(id)) {
						throw new IOException("it has more than " + LIMIT + " traces");
					}
					Pair pair = traces.computeIfAbsent(id.isEmpty() ? "trace " + column : id,
							key -> new Pair(new Growing(), new Growing()));
					pair.x.add(seconds);
					pair.y.add(value);
				}
			}
		}
		List<Chromatogram> all = new ArrayList<>();
		traces.forEach((id, pair) -> all.add(new Chromatogram(id, kind(id), pair.x.toArray(), pair.y.toArray())));
		return all;
	}

	private static ChromatogramKind kind(String id) {
		String lower = id.toLowerCase(Locale.ROOT);
		if (lower.startsWith("tic") || lower.contains("total ion")) {
			return ChromatogramKind.TOTAL_ION_CURRENT;
		}
		if (lower.startsWith("bpc") || lower.contains("base peak")) {
			return ChromatogramKind.BASE_PEAK;
		}
		return lower.startsWith("xic") || lower.startsWith("sim") ? ChromatogramKind.SELECTED_ION_CURRENT
				: ChromatogramKind.OTHER;
	}
}
