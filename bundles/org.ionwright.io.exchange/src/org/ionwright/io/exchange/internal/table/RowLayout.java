package org.ionwright.io.exchange.internal.table;

import java.io.IOException;
import java.util.List;

import org.ionwright.io.exchange.internal.FileBytes;
import org.ionwright.io.exchange.internal.Points;
import org.ionwright.io.exchange.internal.table.Column.Role;

/** A row for each spectrum; the m/z stand above the columns. */
final class RowLayout implements Layout {

	private final FileBytes file;
	private final TableHead head;
	private final List<Integer> columns;
	private final Places places = new Places();

	RowLayout(FileBytes file, TableHead head) throws IOException {
		this.file = file;
		this.head = head;
		columns = head.all(Role.NUMBER);
		int time = head.column(Role.TIME);
		double factor = time < 0 ? 1 : head.columns().get(time).factor();
		Rows rows = new Rows(file, head);
		while (rows.next()) {
			rows.checkWidth();
			places.add(rows.start(), rows.line(), time < 0 ? 0 : rows.number(time) * factor, 1);
			int count = 0;
			for (int column : columns) {
				count += Double.isNaN(rows.number(column)) ? 0 : 1;
			}
			places.grow(count);
		}
	}

	@Override
	public String words() {
		return "a row for each spectrum";
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
		return 1;
	}

	@Override
	public int count(int index) {
		return places.count(index);
	}

	@Override
	public Points points(int index) throws IOException {
		Rows row = new Rows(file, head, places.start(index), places.line(index) - 1);
		if (!row.next()) {
			throw new IOException("line " + places.line(index) + " is gone; the file was changed");
		}
		Growing x = new Growing();
		Growing y = new Growing();
		for (int column : columns) {
			double value = row.number(column);
			if (!Double.isNaN(value)) {
				x.add(head.columns().get(column).number());
				y.add(value);
			}
		}
		return Points.of(x.toArray(), y.toArray());
	}
}
