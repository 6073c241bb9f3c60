package org.ionwright.twin.calc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.Orifice;
import org.ionwright.twin.gas.Tube;
import org.ionwright.twin.vacuum.Leak;
import org.ionwright.twin.vacuum.Network;
import org.ionwright.twin.vacuum.Outgassing;
import org.ionwright.twin.vacuum.ReliefValve;
import org.ionwright.twin.vacuum.RoughPump;
import org.ionwright.twin.vacuum.SpeedCurve;
import org.ionwright.twin.vacuum.TurboPump;
import org.ionwright.twin.vacuum.VacuumState;

/**
 * A pumped network from a file: a line for each node and link, with the columns {@code kind} (fixed, chamber, orifice, tube, leak,
 * relief, pump, turbo), {@code name}, {@code from}, {@code to} and what the kind needs of {@code V_L}, {@code p_mbar} (fixed
 * nodes and the set pressure of a relief valve), {@code gas}, {@code Q_mbarL/s} (load of a chamber, rate of a leak), {@code d_mm},
 * {@code L_mm}, {@code Cd}, {@code S_L/s} and {@code ultimate_mbar}.
 */
final class NetworkCalculation {

	static final Calculation NETWORK = new Calculation("network",
			"pressures of a network of chambers, openings and pumps from a file, after a time or at rest",
			List.of(Parameter.file("file",
					"nodes and links, one a line: kind,name,from,to,V_L,p_mbar,gas,Q_mbarL/s,d_mm,"
							+ "L_mm,Cd,S_L/s,ultimate_mbar"),
					Parameter.positive("t_s", 1e9,
							"time since pumps at full speed were opened to the chambers; at rest when "
									+ "not given")
							.optional(),
					Parameter.positive("start_mbar", 1e5, "pressure of all chambers at the beginning")
							.or(GasParameters.ATMOSPHERE),
					GasParameters.GAS, GasParameters.TEMPERATURE),
			List.of("node", "p_mbar"), NetworkCalculation::solve);

	private final Network.Builder plan;
	private final Map<String, Integer> nodes = new LinkedHashMap<>();
	private final List<Integer> pumps = new ArrayList<>();
	private final Map<Integer, Double> loads = new LinkedHashMap<>();

	private NetworkCalculation(double temperature) {
		plan = Network.at(temperature);
	}

	private static void solve(Arguments arguments, Table table) {
		NetworkCalculation reader = new NetworkCalculation(arguments.number("T_K"));
		Gas gas = GasParameters.gas(arguments);
		for (Csv.Row row : Csv.read(arguments.file("file"))) {
			try {
				reader.read(row, gas);
			} catch (IllegalArgumentException e) {
				throw new IllegalArgumentException(
						String.valueOf(e.getMessage()).startsWith(row.where()) ? e.getMessage()
								: row.where() + ": " + e.getMessage(),
						e);
			}
		}
		VacuumState state = reader.plan.build().start(100 * arguments.number("start_mbar"), gas);
		for (int pump : reader.pumps) {
			state.run(pump, true);
			state.rotor(pump, 1);
		}
		reader.loads.forEach((node, load) -> state.let(gas, node, load));
		if (arguments.has("t_s")) {
			state.advance(arguments.number("t_s"));
		} else {
			state.settle();
		}
		reader.nodes.forEach((name, node) -> table.row(name, state.pressure(node) / 100));
	}

	private void read(Csv.Row row, Gas standard) {
		String kind = text(row, "kind");
		String name = text(row, "name");
		switch (kind) {
		case "fixed" -> node(name, plan.fixed(name, 100 * row.number("p_mbar"),
				row.cells().getOrDefault("gas", "").isBlank() ? standard : Gas.named(text(row, "gas"))));
		case "chamber" -> {
			int node = plan.chamber(name, 1e-3 * row.number("V_L"), Outgassing.NONE);
			node(name, node);
			loads.put(node, 0.1 * row.number("Q_mbarL/s", 0));
		}
		case "orifice" -> plan.link(name, end(row, "from"), end(row, "to"), orifice(row));
		case "tube" -> plan.link(name, end(row, "from"), end(row, "to"),
				new Tube(1e-3 * row.number("d_mm"), 1e-3 * row.number("L_mm")));
		case "leak" -> plan.link(name, end(row, "from"), end(row, "to"), new Leak(0.1 * row.number("Q_mbarL/s")));
		case "relief" -> plan.relief(name, end(row, "from"), end(row, "to"),
				ReliefValve.at(100 * row.number("p_mbar"), orifice(row)));
		case "pump" -> pumps.add(plan.pump(name, end(row, "from"), end(row, "to"), new RoughPump(
				SpeedCurve.constant(1e-3 * row.number("S_L/s")), 100 * row.number("ultimate_mbar", 0), 1)));
		case "turbo" -> pumps.add(plan.pump(name, end(row, "from"), end(row, "to"),
				new TurboPump(SpeedCurve.constant(1e-3 * row.number("S_L/s")), 1e9, 180, 600, 100, 1500)));
		default -> throw new IllegalArgumentException("kind=" + kind
				+ " is not allowed; it takes fixed, chamber, orifice, tube, leak, relief, pump, turbo");
		}
	}

	private static Orifice orifice(Csv.Row row) {
		return new Orifice(1e-3 * row.number("d_mm"), row.number("Cd", 1));
	}

	private void node(String name, int node) {
		if (nodes.put(name, node) != null) {
			throw new IllegalArgumentException("name=" + name + " is not allowed; another node has it");
		}
	}

	private int end(Csv.Row row, String column) {
		Integer node = nodes.get(text(row, column));
		if (node == null) {
			throw new IllegalArgumentException(column + "=" + text(row, column)
					+ " is no node named further up; there are " + String.join(", ", nodes.keySet()));
		}
		return node;
	}

	private static String text(Csv.Row row, String column) {
		String text = row.cells().getOrDefault(column, "").strip();
		if (text.isEmpty()) {
			throw new IllegalArgumentException("column " + column + " is missing or empty");
		}
		return text;
	}
}
