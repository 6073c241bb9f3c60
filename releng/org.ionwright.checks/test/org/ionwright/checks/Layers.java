package org.ionwright.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The bundles, lowest layer first. Every arrow goes to a lower layer and stands in the row of the bundle it starts from. */
final class Layers {

	/** What a bundle may know besides its own. */
	enum Knows {
		EMF, UI
	}

	record Row(String bundle, int layer, Set<Knows> knows, Set<String> arrows) {

		boolean may(Knows kind) {
			return knows.contains(kind);
		}
	}

	static final String ROOT = "org.ionwright.";

	private static final List<Row> ROWS = List.of( //
			row("spectrum", 0, Set.of()), //
			row("command", 0, Set.of()), //
			row("device", 0, Set.of()), //
			row("model", 1, Set.of(Knows.EMF)), //
			row("model.validation", 2, Set.of(Knows.EMF), "model", "spectrum", "twin"), //
			row("twin", 1, Set.of(), "command", "device", "spectrum"), //
			row("io.mzml", 2, Set.of(), "command", "spectrum"), //
			row("io.exchange", 2, Set.of(), "command", "spectrum"), //
			row("transport.tcp", 2, Set.of(), "device"), //
			row("transport.serial", 2, Set.of(), "device"), //
			row("transport.modbus", 2, Set.of(), "device"), //
			row("transport.pva", 2, Set.of(), "device"), //
			row("device.tck", 2, Set.of(), "device"), //
			row("device.template", 1, Set.of(), "command"), //
			row("driver.srsrga", 2, Set.of(), "device"), //
			row("driver.pfeiffer", 2, Set.of(), "device"), //
			row("driver.tpg26x", 2, Set.of(), "device"), //
			row("driver.mks", 2, Set.of(), "device"), //
			row("driver.edwards", 2, Set.of(), "device"), //
			row("driver.iseg", 2, Set.of(), "device"), //
			row("driver.ps300", 2, Set.of(), "device"), //
			row("driver.eurotherm", 2, Set.of(), "device"), //
			row("driver.alicat", 2, Set.of(), "device"), //
			row("driver.newera", 2, Set.of(), "device"), //
			row("driver.keithley", 2, Set.of(), "device"), //
			row("driver.scpi", 2, Set.of(), "device"), //
			row("driver.modbus", 2, Set.of(), "device"), //
			row("driver.pv", 2, Set.of(), "device"), //
			row("instrument", 2, Set.of(Knows.EMF), "device", "model"), //
			row("driver.twin", 3, Set.of(), "device", "spectrum", "twin"), //
			row("twin.wire", 3, Set.of(), "command", "device", "twin"), //
			row("twin.forecast", 3, Set.of(Knows.EMF), "model", "spectrum", "twin"), //
			row("scan", 3, Set.of(Knows.EMF), "device", "instrument", "model", "model.validation", "spectrum"), //
			row("tune", 4, Set.of(Knows.EMF), "device", "instrument", "model", "spectrum"), //
			row("tune.runs", 5, Set.of(Knows.EMF), "device", "instrument", "model", "scan", "spectrum", "tune"), //
			row("drawing", 3, Set.of(Knows.EMF), "command", "model", "model.validation"), //
			row("serve", 4, Set.of(Knows.EMF), "command", "device", "instrument", "model"), //
			row("ui.common", 4, Set.of(Knows.UI), "spectrum"), //
			row("scan.ui", 5, Set.of(Knows.EMF, Knows.UI), "device", "instrument", "model", "model.validation", "scan",
					"spectrum",
					"ui.common"), //
			row("model.ui", 5, Set.of(Knows.EMF, Knows.UI), "model", "model.validation", "ui.common"), //
			row("instrument.ui", 6, Set.of(Knows.EMF, Knows.UI), "drawing", "model", "model.ui", "model.validation",
					"ui.common"), //
			row("method.ui", 6, Set.of(Knows.EMF, Knows.UI), "device", "instrument", "model", "model.ui",
					"model.validation",
					"scan", "spectrum", "twin", "ui.common"), //
			row("device.ui", 5, Set.of(Knows.EMF, Knows.UI), "command", "device", "instrument", "model", "ui.common"), //
			row("operate.ui", 5, Set.of(Knows.UI), "device", "instrument", "ui.common"), //
			row("tune.ui", 5, Set.of(Knows.UI), "device", "instrument", "spectrum", "tune", "ui.common"), //
			row("spectrum.ui", 5, Set.of(Knows.UI), "spectrum", "ui.common"), //
			row("help", 0, Set.of()), //
			row("help.ui", 5, Set.of(Knows.UI), "ui.common"), //
			row("workbench", 5, Set.of(Knows.EMF, Knows.UI), "instrument", "model", "model.validation", "scan",
					"spectrum", "ui.common"), //
			row("host.openchrom", 7, Set.of()), //
			row("cli", 5, Set.of(Knows.EMF), "command", "device", "instrument", "model", "model.validation", "scan",
					"spectrum"));

	/** The only class that may write to the console: the terminal of the command line. */
	static final String CONSOLE = "org/ionwright/cli/internal/Terminal.java";

	/** The only class that may write to the error log. */
	static final String LOG = "org/ionwright/ui/common/LogEntry.java";

	private Layers() {
	}

	static List<Row> rows() {
		return ROWS;
	}

	/** The row of a bundle. A fragment named like its host with .tests behind it stands in its host's row. */
	static Optional<Row> of(String bundle) {
		String host = bundle.endsWith(".tests") ? bundle.substring(0, bundle.length() - ".tests".length()) : bundle;
		return ROWS.stream().filter(row -> row.bundle().equals(host)).findFirst();
	}

	/** The bundle a package belongs to: the longest name that the package starts with. */
	static Optional<Row> owner(String javaPackage) {
		return ROWS.stream()
				.filter(row -> javaPackage.equals(row.bundle()) || javaPackage.startsWith(row.bundle() + "."))
				.max(Comparator.comparingInt(row -> row.bundle().length()));
	}

	private static Row row(String name, int layer, Set<Knows> knows, String... arrows) {
		return new Row(ROOT + name, layer, knows,
				Set.copyOf(List.of(arrows).stream().map(arrow -> ROOT + arrow).toList()));
	}
}
