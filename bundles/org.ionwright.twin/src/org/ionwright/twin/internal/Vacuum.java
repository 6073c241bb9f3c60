package org.ionwright.twin.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.StartState;
import org.ionwright.twin.TwinFault;
import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.gas.FlowLaw;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.Orifice;

/**
 * The vacuum system: a chain of chambers from the source to the analyser with their pumps, gauges, valves and leaks. The
 * chambers with fast pumps back into the first chamber that has a roughing pump, or into a line of their own. Behind a
 * bent chamber the isolation valve stands at its exit, in a pinhole stage behind the pinhole.
 */
public final class Vacuum implements Subsystem {

	private static final String CHAMBERS = "vacuumSystem.chambers";
	private static final double ATMOSPHERE = 101325;
	private static final double ROOM = Heater.ROOM;
	/** Gas that walls give off after a vent, per pumping speed: 1e-5 torr at 2 h, then as 1/t; Pa s. */
	private static final double OUTGASSING = 1.33e-3 * 7200;
	private static final double LONG_PUMPED = 30 * 86400;
	private static final double WETTING_SECONDS = 60;
	/** Through which the vent gas comes: five minutes for some ten litres. */
	private static final Orifice VENT = new Orifice(0.5e-3, 1);

	private static final class Chamber {
		private final Variable pressure;
		private final Variable outgassing;
		private final List<TurboPump> turbos = new ArrayList<>();
		private final List<RoughingPump> rotaries = new ArrayList<>();
		private double wet;
		private double leak;

		Chamber(Variable pressure, Variable outgassing) {
			this.pressure = pressure;
			this.outgassing = outgassing;
		}
	}

	private final Timeline timeline;
	private final Panel panel;
	private final Sheet sheet;
	private final InterfaceGeometry geometry;
	private final boolean pumped;
	private final List<Chamber> chambers = new ArrayList<>();
	private final List<Hole> holes = new ArrayList<>();
	private final List<Double> volumes = new ArrayList<>();
	private final List<DoubleUnaryOperator> inflows = new ArrayList<>();
	private final Valve isolation;
	private final Valve vent;
	private final GasNetwork network;
	private final Hole inlet;
	private final int first;
	private final int backing;
	private final double clean;
	private final double outside;

	/**
	 * @param source
	 *            the small chamber round the spray, when there is one
	 * @param coneOpen
	 *            free share of the area of the entrance
	 */
	public Vacuum(Timeline timeline, Panel panel, Sheet sheet, InterfaceGeometry geometry, StartState start,
			@Nullable SourceChamber source, DoubleSupplier coneOpen) {
		this.timeline = timeline;
		this.panel = panel;
		this.sheet = sheet;
		this.geometry = geometry;
		pumped = start != StartState.VENTED;
		outside = sheet.number("ionSource.ioniser.operatingPressure", ATMOSPHERE);
		int count = Math.max(geometry.bent() ? 3 : 2, sheet.size(CHAMBERS));
		if (source != null) {
			chambers.add(new Chamber(source.pressure(), timeline.variable(0)));
			volumes.add(source.volume());
			inflows.add(source::inflow);
		}
		first = chambers.size();
		for (int i = 0; i < count; i++) {
			add(i, i + 1 == count);
		}
		int found = backingChamber();
		backing = found < 0 ? addBackingLine() : found;
		isolation = new Valve(timeline, panel, "vacuumSystem.isolationValve", "the isolation valve",
				start == StartState.READY,
				TwinParameter.toggle("vacuumSystem.isolationValve.open", "Isolation valve open"));
		vent = new Valve(timeline, panel, "vacuumSystem.ventValve", "the vent valve", false,
				TwinParameter.toggle("vacuumSystem.ventValve.open", "Vent valve open").withSafeValue(0));
		DoubleSupplier isolated = isolation::open;
		inlet = new Hole(first - 1, first, law(geometry.inlet()),
				geometry.bent() ? coneOpen : () -> coneOpen.getAsDouble() * isolated.getAsDouble());
		holes.add(inlet);
		for (int i = 0; i + 1 < count; i++) {
			Orifice outlet = geometry.bent() && i == 0 ? geometry.exit() : outlet(i);
			holes.add(new Hole(first + i, first + i + 1, law(outlet), geometry.bent() && i == 0 ? isolated : () -> 1));
		}
		holes.add(new Hole(Hole.OUTSIDE, first + count - 1, law(VENT), vent::open));
		network = new GasNetwork(volumes.stream().mapToDouble(Double::doubleValue).toArray(), this::flows);
		timeline.add(this);
		if (pumped) {
			settle();
		}
		clean = geometry.inlet().chokedConductance(Gas.NITROGEN, ROOM) * ATMOSPHERE;
		show();
	}

	private void show() {
		String path = "ionSource.interface.";
		panel.reading(TwinParameter.reading(path + "pressure", "Interface pressure", "Pa", 0, 2e5).withNoise(0, 0.005),
				this::exitPressure);
		panel.reading(TwinParameter.reading(path + "entrance.throughput", "Gas through the entrance", "Pa.m3/s", 0, 1e3)
				.withNoise(0, 0.002), this::entranceThroughput);
		if (geometry.bent()) {
			panel.reading(pressure(path + "exhaustPressure", "Interface pressure at the exhaust"),
					() -> pressure(first));
			panel.reading(pressure(path + "bendPressure", "Interface pressure at the bend"), () -> profile(1));
			panel.reading(pressure(path + "entrancePressure", "Interface pressure at the entrance"),
					() -> profile(Integer.MAX_VALUE));
		}
	}

	private static TwinParameter pressure(String path, String label) {
		return TwinParameter.reading(path, label, "Pa", 0, 2e5).withNoise(0, 0.005);
	}

	private double profile(int place) {
		double[] pressures = geometry.profile(entranceThroughput(), exitPressure());
		return pressures[Math.min(place, pressures.length - 1)];
	}

	private Orifice outlet(int chamber) {
		String path = CHAMBERS + "[" + chamber + "].outlet.";
		return new Orifice(sheet.number(path + "diameter", geometry.bent() ? 2e-3 : 3.3e-3),
				sheet.number(path + "dischargeCoefficient", 1));
	}

	private void add(int index, boolean last) {
		String path = CHAMBERS + "[" + index + "]";
		boolean rough = index == 0 && geometry.bent();
		String name = sheet.text(path + ".name", rough ? "interface" : last ? "analyser" : "transfer");
		double volume = sheet.number(path + ".volume", rough ? 1e-3 : last ? 8e-3 : 2e-3);
		Chamber chamber = new Chamber(timeline.decades(ATMOSPHERE), timeline.decades(1e-12));
		int pumps = sheet.size(path + ".pumps");
		double fast = 0;
		for (int i = 0; i < Math.max(1, pumps); i++) {
			fast += addPump(chamber, path + ".pumps[" + i + "]", index, rough, i >= pumps);
		}
		chamber.wet = fast * OUTGASSING;
		chamber.outgassing.set(fast == 0 ? 1e-12 : chamber.wet / (pumped ? LONG_PUMPED : 10));
		chambers.add(chamber);
		volumes.add(volume);
		inflows.add(pressure -> 0);
		int number = chambers.size() - 1;
		String label = Character.toUpperCase(name.charAt(0)) + name.substring(1) + " pressure";
		Gauge gauge = rough ? Gauge.pirani(this::exitPressure, () -> 1)
				: Gauge.fullRange(() -> pressure(number), () -> 1);
		gauge.show(panel, path + ".pressure", label);
		panel.fault(new TwinFault(path, "leak", 1e-9, 1e3, 1e-3, "air let in at atmospheric pressure, Pa m3/s"),
				value -> chamber.leak = value);
	}

	/** @return speed when it is a fast pump */
	private double addPump(Chamber chamber, String path, int index, boolean rough, boolean missing) {
		String kind = missing ? rough ? "ROTARY" : "TURBO" : sheet.text(path + ".kind", "TURBO");
		double usual = rough ? 5e-3 : index == 0 ? 1 : 0.2;
		double speed = sheet.number(path + ".speed", missing || rough ? usual : 0.2);
		String name = sheet.text(path + ".name", kind.toLowerCase(Locale.ROOT));
		String label = Character.toUpperCase(name.charAt(0)) + name.substring(1);
		if (roughing(kind)) {
			chamber.rotaries.add(new RoughingPump(timeline, panel, path, label, speed,
					index == 0 ? geometry.lineConductance() : 1, pumped));
			return 0;
		}
		chamber.turbos.add(new TurboPump(timeline, panel, path, label, speed, pumped));
		return speed;
	}

	private static boolean roughing(String kind) {
		return kind.equals("ROTARY") || kind.equals("SCROLL") || kind.equals("DIAPHRAGM");
	}

	private int backingChamber() {
		for (int i = first; i < chambers.size(); i++) {
			if (!chambers.get(i).rotaries.isEmpty()) {
				return i;
			}
		}
		return -1;
	}

	private int addBackingLine() {
		Chamber line = new Chamber(timeline.decades(ATMOSPHERE), timeline.decades(1e-12));
		line.rotaries.add(new RoughingPump(timeline, panel, "vacuumSystem.backing.pumps[0]", "Backing pump", 5e-3, 1,
				pumped));
		chambers.add(line);
		volumes.add(1e-3);
		inflows.add(pressure -> 0);
		int number = chambers.size() - 1;
		Gauge.pirani(() -> pressure(number), () -> 1).show(panel, "vacuumSystem.backing.pressure",
				"Backing pressure");
		return number;
	}

	private static DoubleBinaryOperator law(Orifice orifice) {
		FlowLaw law = orifice.law(Gas.NITROGEN, ROOM);
		return law::throughput;
	}

	/** Net inflow of every volume at given pressures. */
	private double[] flows(double[] pressures) {
		double[] net = new double[pressures.length];
		for (Hole hole : holes) {
			double before = hole.from() == Hole.OUTSIDE ? outside : pressures[hole.from()];
			if (geometry.bent() && hole.from() == first && hole.to() == first + 1) {
				before = geometry.exitPressure(throughEntrance(pressures), pressures[first]);
			}
			double flow = hole.throughput(before, pressures[hole.to()]);
			if (hole.from() != Hole.OUTSIDE) {
				net[hole.from()] -= flow;
			}
			net[hole.to()] += flow;
		}
		for (int i = 0; i < net.length; i++) {
			Chamber chamber = chambers.get(i);
			net[i] += inflows.get(i).applyAsDouble(pressures[i]) + chamber.outgassing.get()
					+ chamber.leak * Math.max(0, 1 - pressures[i] / ATMOSPHERE);
			for (TurboPump turbo : chamber.turbos) {
				double flow = turbo.throughput(pressures[i], pressures[backing]);
				net[i] -= flow;
				net[backing] += flow;
			}
			for (RoughingPump rotary : chamber.rotaries) {
				net[i] -= rotary.throughput(pressures[i]);
			}
		}
		return net;
	}

	private double throughEntrance(double[] pressures) {
		return inlet.throughput(inlet.from() == Hole.OUTSIDE ? outside : pressures[inlet.from()], pressures[first]);
	}

	private double[] pressures() {
		return chambers.stream().mapToDouble(chamber -> chamber.pressure.get()).toArray();
	}

	/** A start that is pumped begins in the steady state. */
	private void settle() {
		double[] pressures = new double[chambers.size()];
		for (int i = 0; i < pressures.length; i++) {
			pressures[i] = i < first ? chambers.get(i).pressure.get() : i == first || i == backing ? 500 : 1e-3;
		}
		for (double seconds = 1; seconds < 1e9; seconds *= 10) {
			pressures = network.after(pressures, seconds);
		}
		for (int i = 0; i < pressures.length; i++) {
			chambers.get(i).pressure.set(pressures[i]);
		}
		passOn();
	}

	private void passOn() {
		double line = pressure(backing);
		for (Chamber chamber : chambers) {
			chamber.turbos.forEach(turbo -> turbo.gas(chamber.pressure.get(), line));
			chamber.rotaries.forEach(rotary -> rotary.inlet(chamber.pressure.get()));
		}
	}

	@Override
	public void border(double seconds) {
		passOn();
	}

	@Override
	public double step(double seconds) {
		double[] before = pressures();
		for (Chamber chamber : chambers) {
			double gas = chamber.outgassing.get();
			if (chamber.wet > 0) {
				double wet = chamber.wet / 10;
				chamber.outgassing.next(chamber.pressure.get() > 1000
						? gas + (wet - gas) * -Math.expm1(-seconds / WETTING_SECONDS)
						: gas / (1 + gas * seconds / chamber.wet));
			}
		}
		double[] after = network.after(before, seconds);
		double change = 0;
		for (int i = 0; i < after.length; i++) {
			chambers.get(i).pressure.next(after[i]);
			change = Math.max(change, Math.abs(after[i] - before[i]) / Math.min(after[i], before[i]));
		}
		return change;
	}

	private double pressure(int chamber) {
		return chambers.get(chamber).pressure.get();
	}

	/** Of the gas round the source, or in its chamber, Pa. */
	public double sourcePressure() {
		return first == 0 ? outside : pressure(0);
	}

	/** Gas that enters the instrument with the ions, Pa m3/s at room temperature. */
	public double entranceThroughput() {
		return throughEntrance(pressures());
	}

	/** The same relative to a clean entrance from one atmosphere. */
	public double entranceShare() {
		return Math.max(0, entranceThroughput() / clean);
	}

	/** Where the ions leave the interface, Pa. */
	public double exitPressure() {
		return geometry.bent() ? geometry.exitPressure(entranceThroughput(), pressure(first)) : pressure(first);
	}

	/** Behind the passages of a bent chamber, Pa. */
	public double exhaustPressure() {
		return pressure(first);
	}

	public double analyserPressure() {
		return pressure(holes.getLast().to());
	}

	/** From the interface to the analyser, Pa. */
	public double[] chamberPressures() {
		double[] pressures = new double[holes.getLast().to() - first + 1];
		for (int i = 0; i < pressures.length; i++) {
			pressures[i] = pressure(first + i);
		}
		return pressures;
	}

	/** Share of the way to the analyser that is free. */
	public double isolationOpen() {
		return isolation.open();
	}
}
