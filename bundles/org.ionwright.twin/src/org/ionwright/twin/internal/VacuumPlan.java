package org.ionwright.twin.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.TwinFault;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.Orifice;
import org.ionwright.twin.gas.Tube;
import org.ionwright.twin.vacuum.Leak;
import org.ionwright.twin.vacuum.Network;
import org.ionwright.twin.vacuum.Outgassing;
import org.ionwright.twin.vacuum.RoughPump;
import org.ionwright.twin.vacuum.SpeedCurve;
import org.ionwright.twin.vacuum.VacuumState;

/**
 * The network of the vacuum system as the sheet has it, before it has a state: nodes, links, pumps, and what opens which link.
 * {@link Vacuum} leads it through time.
 */
final class VacuumPlan {

	static final String CHAMBERS = "vacuumSystem.chambers";
	/** Gas that walls give off 1 h after a vent, per pumping speed: 1e-5 torr at 2 h, then as 1/t; Pa. */
	private static final double OUTGASSING = 2 * 1.33e-3;
	/** Through which the vent gas comes: five minutes for some ten litres. */
	private static final Orifice VENT = new Orifice(0.5e-3, 1);
	private static final Orifice WITHOUT_CONE = new Orifice(3e-3, 0.85);
	private static final double LARGEST_LEAK = 1e3;
	private static final double JUNCTION = 2e-7;

	/**
	 * A pump of the sheet.
	 *
	 * @param speed
	 *            m3/s, without its line
	 * @param chamber
	 *            node it pumps
	 */
	record Planned(String path, String name, boolean turbo, double speed, int chamber) {
	}

	private final Sheet sheet;
	private final InterfaceGeometry geometry;
	private final Network.Builder plan = Network.at(Heater.ROOM);
	private final List<Planned> planned = new ArrayList<>();
	private final List<Opening> openings = new ArrayList<>();
	private final List<Integer> chambers = new ArrayList<>();
	private final List<Integer> passages = new ArrayList<>();
	private final List<Integer> pumpLinks;
	private final int count;
	private final int air;
	private final int before;
	private final int entrance;
	private final int backing;

	/**
	 * @param source
	 *            the small chamber round the spray, when there is one
	 * @param isolation
	 *            free share of the isolation valve
	 * @param vent
	 *            of the vent valve
	 */
	VacuumPlan(Panel panel, Sheet sheet, InterfaceGeometry geometry, @Nullable SourceChamber source, Fouling fouling,
			DoubleSupplier isolation, DoubleSupplier vent) {
		this.sheet = sheet;
		this.geometry = geometry;
		double outside = sheet.number("ionSource.ioniser.operatingPressure", PhysicalConstants.ATMOSPHERE);
		air = plan.fixed("atmosphere", PhysicalConstants.ATMOSPHERE, Gas.AIR);
		int nitrogen = plan.fixed("vent gas", PhysicalConstants.ATMOSPHERE, Gas.NITROGEN);
		before = source == null ? plan.fixed("gas round the source", outside, Gas.NITROGEN)
				: plan.chamber("source chamber", source.volume(), Outgassing.NONE);
		// behind a pinhole one chamber will do, behind the exit of a bent chamber comes another
		int stated = sheet.size(CHAMBERS);
		int least = geometry.bent() ? 2 : 1;
		count = stated == 0 ? least + 1 : Math.max(least, stated);
		for (int i = 0; i < count; i++) {
			chamber(panel, i, i + 1 == count);
		}
		backing = backingNode();
		entrance = interfaceLinks(fouling, isolation);
		for (int i = geometry.bent() ? 1 : 0; i + 1 < count; i++) {
			plan.link("outlet " + i, chambers.get(i), chambers.get(i + 1), outlet(i));
		}
		opening(plan.link("vent", nitrogen, chambers.getLast(), VENT), vent);
		if (source != null) {
			source.plan(plan, before, air, backing);
		}
		pumpLinks = planned.stream().map(this::pump).toList();
	}

	/** The network, all at one atmosphere of air. */
	VacuumState start() {
		return plan.build().start(PhysicalConstants.ATMOSPHERE, Gas.AIR);
	}

	/** Nodes of the chambers, from the source on. */
	List<Integer> chambers() {
		return chambers;
	}

	/** Nodes of a bent chamber: before its passages, between them and at its exit; none behind a pinhole. */
	List<Integer> passages() {
		return passages;
	}

	List<Planned> pumps() {
		return planned;
	}

	/** Links of the pumps, in the same order. */
	List<Integer> pumpLinks() {
		return pumpLinks;
	}

	List<Opening> openings() {
		return openings;
	}

	/** Node of the gas round the source. */
	int before() {
		return before;
	}

	/** Link by which ions enter. */
	int entrance() {
		return entrance;
	}

	/** Node the fast pumps pump to. */
	int backing() {
		return backing;
	}

	private void opening(int link, DoubleSupplier share) {
		openings.add(new Opening(link, share));
	}

	private void chamber(Panel panel, int index, boolean end) {
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
					new Planned(pump, capital(sheet.text(pump + ".name", kind.toLowerCase(Locale.ROOT) + " pump "
							+ (i + 1) + ", " + name(index))), turbo, speed,
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

	/** What people call a chamber, its number from 0. */
	String name(int chamber) {
		String usual = chamber == 0 && geometry.bent() ? "interface" : chamber + 1 == count ? "analyser" : "transfer";
		return sheet.text(CHAMBERS + "[" + chamber + "].name", usual);
	}

	/** With a capital letter, as labels begin. */
	static String capital(String text) {
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	private int backingNode() {
		return planned.stream().filter(pump -> !pump.turbo()).map(Planned::chamber).findFirst().orElseGet(() -> {
			int line = plan.chamber("backing line", 1e-3, Outgassing.NONE);
			planned.add(new Planned("vacuumSystem.backing.pumps[0]", "Backing pump", false, 5e-3, line));
			return line;
		});
	}

	private int pump(Planned pump) {
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
	private int interfaceLinks(Fouling fouling, DoubleSupplier isolation) {
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
			opening(plan.link("exit", from, chambers.get(1), geometry.exit()), isolation);
		}
		int link = plan.link("entrance", before, into, geometry.inlet());
		int hole = plan.link("without the cone", before, into, WITHOUT_CONE);
		DoubleSupplier valve = geometry.bent() ? () -> 1 : isolation;
		opening(link, () -> fouling.open() * valve.getAsDouble());
		opening(hole, () -> fouling.missing() ? valve.getAsDouble() : 0);
		return link;
	}
}
