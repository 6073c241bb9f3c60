package org.ionwright.ui.common.internal;

import java.util.List;

import org.ionwright.ui.common.ChartLayer;
import org.ionwright.ui.common.HeatGrid;
import org.ionwright.ui.common.PointPyramid;

/** The points in view as text that spreadsheets take: a line each, values with all their digits, tabs between. */
public final class VisibleTable {

	/** No clipboard and no spreadsheet takes more. */
	private static final int MOST = 1_000_000;

	private VisibleTable() {
	}

	/** Each curve in two columns of a block of its own, because they need not have the same x. */
	public static String of(List<ChartLayer> layers, Interval x, String xName) {
		StringBuilder out = new StringBuilder();
		int left = MOST;
		for (ChartLayer layer : layers) {
			PointPyramid points = layer.points();
			int from = points.ceiling(x.low());
			int to = Math.min(points.ceiling(Math.nextUp(x.high())), from + left);
			left -= Math.max(0, to - from);
			if (!out.isEmpty()) {
				out.append('\n');
			}
			out.append(xName).append('\t').append(layer.name().replace('\t', ' ')).append('\n');
			for (int i = from; i < to; i++) {
				out.append(points.x(i)).append('\t').append(points.y(i)).append('\n');
			}
		}
		return out.toString();
	}

	/**
	 * A map with a column for each m/z and a line for each time.
	 *
	 * @param corner
	 *            says what the times and the m/z are
	 */
	public static String of(HeatGrid grid, Interval mz, Interval time, String corner) {
		int from = grid.column(mz.low());
		int to = grid.column(Math.nextDown(mz.high()));
		int rows = grid.row(Math.nextDown(time.high()));
		StringBuilder out = new StringBuilder(corner);
		for (int column = from; column <= to; column++) {
			out.append('\t').append((grid.mz(column) + grid.mz(column + 1)) / 2);
		}
		int left = MOST;
		for (int row = grid.row(time.low()); row <= rows && left > 0; row++) {
			out.append('\n').append(grid.time(row));
			for (int column = from; column <= to; column++) {
				out.append('\t').append(grid.cell(row, column));
			}
			left -= to - from + 1;
		}
		return out.append('\n').toString();
	}
}
