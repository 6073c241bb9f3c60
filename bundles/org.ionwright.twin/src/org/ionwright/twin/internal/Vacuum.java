package org.ionwright.twin.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.StartState;
import org.ionwright.twin.TwinFault;
import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.Orifice;
import org.ionwright.twin.gas.Tube;
import org.ionwright.twin.source.SourceGas;
import org.ionwright.twin.vacuum.Leak;
import org.ionwright.twin.vacuum.Network;
import org.ionwright.twin.vacuum.Outgassing;
import org.ionwright.twin.vacuum.RoughPump;
import org.ionwright.twin.vacuum.SpeedCurve;
import org.ionwright.twin.vacuum.VacuumState;

/**
 * The vacuum system: a chain of chambers from the source to the analyser with their pumps, gauges, valves and leaks. The
 * chambers with fast pumps back into the first chamber that has a roughing pump, or into a line of their own. Behind a
 * bent chamber the isolation valve stands at its exit, in a pinhole stage behind the pinhole. The network is led from
 * border to border of steps, so gauges are as old as the present step, at most a second while pressures change.
 */
public final class Vacuum implements Subsystem {

	private static final String CHAMBERS = "vacuumSystem.chambers";
	private static final double ROOM = Heater.ROOM;
	/** Gas that walls give off 1 h after a vent, per pumping speed: 1e-5 torr at 2 h, then as 1/t; Pa. */
	private static final double OUTGASSING = 2 * 1.33e-3;
	private static final double LONG_PUMPED = 30 * 86400;
	/** Through which the vent gas comes: five minutes for some ten litres. */
	private static final Orifice VENT = new Orifice(0.5e-3, 1);
	private static final Orifice WITHOUT_CONE = new Orifice(3e-3, 0.85);
	private static final double LARGEST_LEAK = 1e3;
	private static final double JUNCTION = 2e-7;
	/** Relative change of an opening that the network is told. */
	private static final double NOTICEABLE = 1e-4;
	private static final double STEADY = 1e-4;
	/** Pressure below which nobody sprays and the laws of the source end, Pa. */
	private static final double LEAST_SPRAYED = 500;
	/** Mole fraction of water in bottled nitrogen. */
	private static final double DRY = 1e-3;

	/** An opening whose free share is asked at every border. */
	private static final class Opening {
		private final int link;
		private final DoubleSupplier share;
		private double told = 1;

		Opening(int link, DoubleSupplier share) {
			this.link = link;
			this.share = share;
		}

		void tell(VacuumState state) {
			double now = Math.clamp(share.getAsDouble(), 0.0, 1.0);
			if (now != told && (Math.abs(now - told) > NOTICEABLE * told || now == 0 || now == 1)) {
				state.open(link, now);
				told = now;
			}
		}
	}

	/** A pump before the network stands. */
	private record Planned(String path, String name, boolean turbo, double speed, int chamber) {
	}

	private final Panel panel;
	private final Sheet sheet;
	private final InterfaceGeometry geometry;
	private final Network.Builder plan = Network.at(ROOM);
	private final List<Planned> planned = new ArrayList<>();
	private final List<Opening> openings = new ArrayList<>();
	private final List<PumpUnit> pumps = new ArrayList<>();
	private final List<Integer> chambers = new ArrayList<>();
	private final List<Integer> passages = new ArrayList<>();
	private final @Nullable SourceChamber source;
	private final Valve isolation;
	private final VacuumState state;
	private final int air;
	private final int before;
	private final int entrance;
	private double[] last = {};
	private double change;

	/**
	 * @param source
	 *            the small chamber round the spray, when there is one
	 */
	public Vacuum(Timeline timeline, Panel panel, Sheet sheet, InterfaceGeometry geometry, StartState start,
			@Nullable SourceChamber source, Fouling fouling) {
		this.panel = panel;
		this.sheet = sheet;
		this.geometry = geometry;
		this.source = source;
		boolean pumped = start != StartState.VENTED;
		double outside = sheet.number("ionSource.ioniser.operatingPressure", PhysicalConstants.ATMOSPHERE);
		isolation = new Valve(timeline, panel, "vacuumSystem.isolationValve", "the isolation valve",
				start == StartState.READY,
				TwinParameter.toggle("vacuumSystem.isolationValve.open", "Isolation valve", "closed", "open"));
		Valve vent = new Valve(timeline, panel, "vacuumSystem.ventValve", "the vent valve", false,
				TwinParameter.toggle("vacuumSystem.ventValve.open", "Vent valve", "closed", "open").withSafeValue(0));
		air = plan.fixed("atmosphere", PhysicalConstants.ATMOSPHERE, Gas.AIR);
		int nitrogen = plan.fixed("vent gas", PhysicalConstants.ATMOSPHERE, Gas.NITROGEN);
		before = source == null ? plan.fixed("gas round the source", outside, Gas.NITROGEN)
				: plan.chamber("source chamber", source.volume(), Outgassing.NONE);
		int count = Math.max(geometry.bent() ? 3 : 2, sheet.size(CHAMBERS));
		for (int i = 0; i < count; i++) {
			chamber(i, i + 1 == count);
		}
		int backing = backing();
		entrance = interfaceLinks(fouling);
		for (int i = geometry.bent() ? 1 : 0; i + 1 < count; i++) {
			plan.link("outlet " + i, chambers.get(i), chambers.get(i + 1), outlet(i));
		}
		opening(plan.link("vent", nitrogen, chambers.getLast(), VENT), vent::open);
		if (source != null) {
			source.plan(plan, before, air, backing);
		}
		List<Integer> links = planned.stream().map(pump -> pump(pump, backing)).toList();
		state = plan.build().start(PhysicalConstants.ATMOSPHERE, Gas.AIR);
		for (int i = 0; i < planned.size(); i++) {
			Planned pump = planned.get(i);
			pumps.add(new PumpUnit(panel, pump.path(), pump.name(), pump.turbo(), state, links.get(i), pump.chamber(),
					backing, pumped));
		}
		openings.forEach(opening -> opening.tell(state));
		if (source != null) {
			source.start(state, before);
		}
		if (pumped) {
			chambers.forEach(chamber -> state.pumpedFor(chamber, LONG_PUMPED));
			state.settle();
		}
		show(backing);
		timeline.add(this);
	}

	private void opening(int link, DoubleSupplier share) {
		openings.add(new Opening(link, share));
	}

	private void chamber(int index, boolean end) {
		String path = CHAMBERS + "[" + index + "]";
		boolean rough = index == 0 && geometry.bent();
		double volume = sheet.number(path + ".volume", rough ? 1e-3 : end ? 8e-3 : 2e-3);
		int number = chambers.size() + before + 1;
		int count = sheet.size(path + ".pumps");
		double fast = 0;
		for (int i = 0; i < Math.max(1, count); i++) {
			String pump = path + ".pumps[" + i + "]";
			String kind = sheet.text(pump + ".kind", rough ? "ROTARY" : "TURBO");
			boolean turbo = !List.of("ROTARY", "SCROLL", "DIAPHRAGM").contains(kind);
			double usual = rough ? 5e-3 : index == 0 && count == 0 ? 1 : 0.2;
			double speed = sheet.number(pump + ".speed", usual);
			planned.add(
					new Planned(pump, named(sheet.text(pump + ".name", kind.toLowerCase(Locale.ROOT) + " pump "
							+ (i + 1) + ", " + name(index, end))), turbo, speed,
							number));
			fast += turbo ? speed : 0;
		}
		int node = plan.chamber(path, volume, new Outgassing(fast * OUTGASSING, 1, 0));
		chambers.add(node);
		DoubleSupplier leak = panel.level(new TwinFault(path, "leak", 1e-9, LARGEST_LEAK, 1e-3,
				"air that comes in, Pa m3/s"));
		opening(plan.link("leak of " + path, air, node, new Leak(LARGEST_LEAK)),
				() -> leak.getAsDouble() / LARGEST_LEAK);
	}

	private String name(int chamber, boolean end) {
		String usual = chamber == 0 && geometry.bent() ? "interface" : end ? "analyser" : "transfer";
		return sheet.text(CHAMBERS + "[" + chamber + "].name", usual);
	}

	private static String named(String text) {
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	/** Where the fast pumps pump to. */
	private int backing() {
		return planned.stream().filter(pump -> !pump.turbo()).map(Planned::chamber).findFirst().orElseGet(() -> {
			int line = plan.chamber("backing line", 1e-3, Outgassing.NONE);
			planned.add(new Planned("vacuumSystem.backing.pumps[0]", "Backing pump", false, 5e-3, line));
			return line;
		});
	}

	private int pump(Planned pump, int backing) {
		if (pump.turbo()) {
			return plan.pump(pump.path(), pump.chamber(), backing, TurboMake.of(pump.speed()));
		}
		double line = pump.chamber() == chambers.getFirst() ? geometry.lineConductance() : 1;
		double speed = pump.speed() * line / (pump.speed() + line);
		return plan.pump(pump.path(), pump.chamber(), air, new RoughPump(SpeedCurve.constant(speed), 0.5, 1));
	}

	private Orifice outlet(int chamber) {
		String path = CHAMBERS + "[" + chamber + "].outlet.";
		return new Orifice(sheet.number(path + "diameter", geometry.bent() ? 2e-3 : 3.3e-3),
				sheet.number(path + "dischargeCoefficient", 1));
	}

	/** From the source into the first chambers; returns the link the ions enter by. */
	private int interfaceLinks(Fouling fouling) {
		int first = chambers.getFirst();
		int into = first;
		if (geometry.bent()) {
			into = plan.chamber("behind the entrance", JUNCTION, Outgassing.NONE);
			int from = into;
			passages.add(from);
			for (Tube passage : geometry.passages()) {
				int next = plan.chamber("passage", JUNCTION, Outgassing.NONE);
				plan.link("passage", from, next, new LaminarPassage(passage));
				passages.add(next);
				from = next;
			}
			plan.link("to the exhaust", from, first, new LaminarPassage(geometry.behindExit()));
			opening(plan.link("exit", from, chambers.get(1), geometry.exit()), isolation::open);
		}
		int link = plan.link("entrance", before, into, geometry.inlet());
		int hole = plan.link("without the cone", before, into, WITHOUT_CONE);
		DoubleSupplier valve = geometry.bent() ? () -> 1 : isolation::open;
		opening(link, () -> fouling.open() * valve.getAsDouble());
		opening(hole, () -> fouling.missing() ? valve.getAsDouble() : 0);
		return link;
	}

	private void show(int backing) {
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
			String chamber = CHAMBERS + "[" + i + "]";
			String name = name(i, i + 1 == chambers.size());
			new Gauge(() -> state.pressure(node), () -> state.gas(node), rough).show(panel, chamber + ".pressure",
					named(name) + " pressure");
		}
		if (!chambers.contains(backing)) {
			new Gauge(() -> state.pressure(backing), () -> state.gas(backing), true).show(panel,
					"vacuumSystem.backing.pressure", "Backing pressure");
		}
	}

	private static TwinParameter pressure(String path, String label) {
		return TwinParameter.reading(path, label, "Pa", 0, 2e5).withNoise(0, 0.005);
	}

	@Override
	public void border(double seconds) {
		double step = seconds - state.time();
		if (step > 0) {
			state.advance(step);
			double[] now = new double[chambers.size() + passages.size() + 1];
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
		openings.forEach(opening -> opening.tell(state));
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
		return state.throughput(entrance);
	}

	/** The same at the state before the entrance, m3/s; 0 when gas streams out. */
	public double entranceFlow() {
		return Math.max(0, entranceThroughput() / state.pressure(before) * state.temperature(before) / ROOM);
	}

	/** Of the roughing pump at the exhaust of a bent chamber, line included, m3/s. */
	public double exhaustSpeed() {
		return planned.stream().filter(pump -> !pump.turbo() && pump.chamber() == chambers.getFirst())
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

	/** Share of the way to the analyser that is free. */
	public double isolationOpen() {
		return isolation.open();
	}
}
