package org.ionwright.io.exchange.internal.table;

import java.io.IOException;

import org.ionwright.io.exchange.internal.FileBytes;
import org.ionwright.io.exchange.internal.Points;
import org.ionwright.io.exchange.internal.table.Column.Role;

/** A row for each point, with the scan or the time it belongs to; a new spectrum begins where that changes. */
final class GroupLayout implements Layout {

	private final FileBytes file;
	private final TableHead head;
	private final int mz;
	private final int intensity;
	private final Places places = new Places();

	/** @param key the column that parts spectra */
	GroupLayout(FileBytes file, TableHead head, int key, int mz, int intensity) throws IOException {
		this.file = file;
		this.head = head;
		this.mz = mz;
		this.intensity = intensity;
		int time = head.column(Role.TIME);
		double factor = time < 0 ? 1 : head.columns().get(time).factor();
		boolean keyIsTime = time < 0 && head.columns().get(key).name().isEmpty();
		int level = head.column(Role.LEVEL);
		String present = "";
		Rows rows = new Rows(file, head);
		while (rows.next()) {
			rows.checkWidth();
			String name = rows.text(key);
			if (places.size() == 0 || !name.equals(present)) {
				double start = time >= 0 ? rows.number(time) * factor : keyIsTime ? rows.number(key) : 0;
				double depth = level < 0 ? 1 : rows.number(level);
				places.add(rows.start(), rows.line(), start, (int) Math.clamp(Double.isNaN(depth) ? 1 : depth, 1, 99));
				present = name;
			}
			boolean point = !Double.isNaN(rows.number(mz)) & !Double.isNaN(rows.number(intensity));
			places.grow(point ? 1 : 0);
		}
	}

	@Override
	public String words() {
		return "a row for each point";
	}

	@Override
	public int size() {
		return places.size();
	}

	@Override
	public double seconds(int index) {
		return places.seconds(index);
	}

	@Override
	public int level(int index) {
		return places.level(index);
	}

	@Override
	public int count(int index) {
		return places.count(index);
	}

	@Override
	public Points points(int index) throws IOException {
		Growing x = new Growing();
		Growing y = new Growing();
		Rows rows = new Rows(file, head, places.start(index), places.line(index) - 1);
		long end = index + 1 < places.size() ? places.start(index + 1) : Long.MAX_VALUE;
		while (rows.next() && rows.start() < end) {
			double position = rows.number(mz);
			double value = rows.number(intensity);
			if (!Double.isNaN(position) && !Double.isNaN(value)) {
				x.add(position);
				y.add(value);
			}
		}
		return Points.of(x.toArray(), y.toArray());
	}
}
