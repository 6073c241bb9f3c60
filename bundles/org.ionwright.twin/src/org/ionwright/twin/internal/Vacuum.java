package org.ionwright.twin.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.StartState;
import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.source.SourceGas;
import org.ionwright.twin.vacuum.VacuumState;

/**
 * The vacuum system: a chain of chambers from the source to the analyser with their pumps, gauges, valves and leaks. The
 * chambers with fast pumps back into the first chamber that has a roughing pump, or into a line of their own. Behind a
 * bent chamber the isolation valve stands at its exit, in a pinhole stage behind the pinhole. The network is led from
 * border to border of steps, so gauges are as old as the present step, at most a second while pressures change.
 */
public final class Vacuum implements Subsystem {

	private static final String GAUGES = "vacuumSystem.gauges";
	private static final double ROOM = Heater.ROOM;
	private static final double LONG_PUMPED = 30 * 86400;
	private static final double STEADY = 1e-4;
	/** Pressure below which nobody sprays and the laws of the source end, Pa. */
	private static final double LEAST_SPRAYED = 500;
	/** Mole fraction of water in bottled nitrogen. */
	private static final double DRY = 1e-3;

	private final Panel panel;
	private final InterfaceGeometry geometry;
	private final VacuumPlan plan;
	private final List<PumpUnit> pumps = new ArrayList<>();
	private final List<Integer> chambers;
	private final @Nullable SourceChamber source;
	private final Valve isolation;
	private final VacuumState state;
	private final Map<String, Integer> nodes = new HashMap<>();
	private final Map<String, Integer> gauged = new HashMap<>();
	private final int before;
	private double[] last = {};
	private double change;

	/**
	 * @param source
	 *            the small chamber round the spray, when there is one
	 */
	public Vacuum(Timeline timeline, Panel panel, Sheet sheet, InterfaceGeometry geometry, StartState start,
			@Nullable SourceChamber source, Fouling fouling) {
		this.panel = panel;
		this.geometry = geometry;
		this.source = source;
		boolean pumped = start != StartState.VENTED;
		isolation = new Valve(timeline, panel, "vacuumSystem.isolationValve", "the isolation valve",
				start == StartState.READY,
				TwinParameter.toggle("vacuumSystem.isolationValve.open", "Isolation valve", "closed", "open"));
		Valve vent = new Valve(timeline, panel, "vacuumSystem.ventValve", "the vent valve", false,
				TwinParameter.toggle("vacuumSystem.ventValve.open", "Vent valve", "closed", "open").withSafeValue(0));
		plan = new VacuumPlan(panel, sheet, geometry, source, fouling, isolation::open, vent::open);
		chambers = plan.chambers();
		before = plan.before();
		state = plan.start();
		for (int i = 0; i < plan.pumps().size(); i++) {
			VacuumPlan.Planned pump = plan.pumps().get(i);
			pumps.add(new PumpUnit(panel, pump.path(), pump.name(), pump.turbo(), state, plan.pumpLinks().get(i),
					pump.chamber(), plan.backing(), pumped));
		}
		plan.openings().forEach(opening -> opening.tell(state));
		if (source != null) {
			source.start(state, before);
		}
		if (pumped) {
			chambers.forEach(chamber -> state.pumpedFor(chamber, LONG_PUMPED));
			state.settle();
		}
		show();
		for (int i = 0; i < sheet.size(GAUGES); i++) {
			gauge(sheet, i);
		}
		timeline.add(this);
	}

	private void show() {
		List<Integer> passages = plan.passages();
		int backing = plan.backing();
		String path = "ionSource.interface.";
		int ions = passages.isEmpty() ? chambers.getFirst() : passages.getLast();
		panel.reading(TwinParameter.reading(path + "pressure", "Interface pressure", "Pa", 0, 2e5).withNoise(0, 0.005),
				() -> state.pressure(ions));
		panel.reading(TwinParameter.reading(path + "entrance.throughput", "Gas through the entrance", "Pa.m3/s", 0, 1e3)
				.withNoise(0, 0.002), this::entranceThroughput);
		if (geometry.bent()) {
			String label = "Interface pressure at the ";
			panel.reading(pressure(path + "entrancePressure", label + "entrance"),
					() -> state.pressure(passages.getFirst()));
			panel.reading(pressure(path + "bendPressure", label + "bend"),
					() -> state.pressure(passages.get(passages.size() - 2)));
			panel.reading(pressure(path + "exhaustPressure", label + "exhaust"),
					() -> state.pressure(chambers.getFirst()));
		}
		for (int i = 0; i < chambers.size(); i++) {
			boolean rough = i == 0 && geometry.bent();
			int node = rough ? ions : chambers.get(i);
			String chamber = VacuumPlan.CHAMBERS + "[" + i + "]";
			String name = VacuumPlan.capital(plan.name(i));
			nodes.put(chamber, node);
			gauged.put(chamber + ".pressure", node);
			new Gauge(() -> state.pressure(node), () -> state.gas(node), rough).show(panel, chamber + ".pressure",
					name + " pressure");
		}
		nodes.put("vacuumSystem.backing", backing);
		if (!chambers.contains(backing)) {
			new Gauge(() -> state.pressure(backing), () -> state.gas(backing), true).show(panel,
					"vacuumSystem.backing.pressure", "Backing pressure");
		}
	}

	/** A gauge of the sheet; one that is nowhere is at the analyser. A membrane tells all gases alike. */
	private void gauge(Sheet sheet, int index) {
		String path = GAUGES + "[" + index + "].";
		String kind = sheet.text(path + "kind", "COLD_CATHODE");
		int node = nodes.getOrDefault(sheet.text(path + "chamber", ""), chambers.getLast());
		gauged.put(path + "pressure", node);
		new Gauge(() -> state.pressure(node), () -> kind.equals("CAPACITANCE") ? Gas.NITROGEN : state.gas(node),
				kind.equals("PIRANI") || kind.equals("CAPACITANCE")).show(panel, path + "pressure",
						VacuumPlan.capital(sheet.text(path + "name", "Gauge " + (index + 1))));
	}

	private static TwinParameter pressure(String path, String label) {
		return TwinParameter.reading(path, label, "Pa", 0, 2e5).withNoise(0, 0.005);
	}

	@Override
	public void border(double seconds) {
		double step = seconds - state.time();
		if (step > 0) {
			state.advance(step);
			double[] now = new double[chambers.size() + plan.passages().size() + 1];
			for (int i = 0; i < chambers.size(); i++) {
				now[i] = state.pressure(chambers.get(i));
			}
			now[now.length - 1] = state.pressure(before);
			change = last.length == 0 ? 1 : 0;
			for (int i = 0; i < last.length; i++) {
				change = Math.max(change, Math.abs(now[i] - last[i]) / (now[i] + 1e-12));
			}
			change /= step;
			last = now;
		}
		plan.openings().forEach(opening -> opening.tell(state));
		pumps.forEach(pump -> pump.drive(seconds));
		SourceChamber chamber = source;
		if (chamber != null) {
			chamber.feed(state, before);
		}
	}

	/** A hundredth of the pressures at most, but no shorter than gauges are read. */
	@Override
	public double limit() {
		boolean turning = pumps.stream().anyMatch(PumpUnit::turning);
		return Math.max(0.2, Math.min(turning ? 1 : Double.POSITIVE_INFINITY, change < STEADY ? Double.POSITIVE_INFINITY
				: 0.01 / change));
	}

	@Override
	public double step(double seconds) {
		return 0;
	}

	/** Gas that enters the instrument with the ions, Pa m3/s at room temperature. */
	public double entranceThroughput() {
		return state.throughput(plan.entrance());
	}

	/** The same at the state before the entrance, m3/s; 0 when gas streams out. */
	public double entranceFlow() {
		return Math.max(0, entranceThroughput() / state.pressure(before) * state.temperature(before) / ROOM);
	}

	/** Of the roughing pump at the exhaust of a bent chamber, line included, m3/s. */
	public double exhaustSpeed() {
		return plan.pumps().stream().filter(pump -> !pump.turbo() && pump.chamber() == chambers.getFirst())
				.mapToDouble(pump -> pump.speed() * geometry.lineConductance()
						/ (pump.speed() + geometry.lineConductance()))
				.sum() + 1e-9;
	}

	/** What the source works in; its water comes from bottle and liquid. */
	public SourceGas sourceGas() {
		SourceChamber chamber = source;
		return new SourceGas(chamber == null ? "N2" : chamber.gasName(),
				rounded(Math.max(LEAST_SPRAYED, state.pressure(before))),
				rounded(state.temperature(before)), Math.min(1, rounded(state.share(before, Gas.WATER)) + DRY),
				rounded(entranceFlow()));
	}

	/** To four digits, so that the source is not worked out anew for nothing. */
	private static double rounded(double value) {
		double step = Math.pow(10, Math.floor(Math.log10(value + 1e-12)) - 3);
		return Math.rint(value / step) * step;
	}

	public double analyserPressure() {
		return state.pressure(chambers.getLast());
	}

	/** Partial pressures where a gauge sits, Pa; empty when there is none at this path. */
	public Map<Gas, Double> partialPressures(String gauge) {
		Integer node = gauged.get(gauge);
		Map<Gas, Double> partial = new LinkedHashMap<>();
		for (Gas gas : node == null ? List.<Gas>of() : Gas.ALL) {
			double share = node == null ? 0 : state.share(node, gas);
			if (share > 0) {
				partial.put(gas, share * state.pressure(node));
			}
		}
		return partial;
	}

	/** Partial pressures where electron sources are, Pa; empty without a pinhole. */
	Map<Gas, Double> behindPinhole() {
		return geometry.bent() ? Map.of() : partialPressures(VacuumPlan.CHAMBERS + "[0].pressure");
	}

	/** Where the ions leave the interface, Pa. */
	public double interfacePressure() {
		List<Integer> passages = plan.passages();
		return state.pressure(passages.isEmpty() ? chambers.getFirst() : passages.getLast());
	}

	/** Share of the way to the analyser that is free. */
	public double isolationOpen() {
		return isolation.open();
	}
}
