package org.ionwright.twin.internal;

import java.util.function.DoubleSupplier;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.TwinFault;
import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.vacuum.Network;
import org.ionwright.twin.vacuum.ReliefValve;
import org.ionwright.twin.vacuum.VacuumState;

/**
 * The relief valve of the small chamber, to the air or to the backing pump. It may not open ({@code stuck}) or not shut
 * ({@code held-open}); open to the air below atmosphere it lets air in.
 */
final class ChamberRelief {

	private final double setPressure;
	private final boolean toPump;
	private final DoubleSupplier stuck;
	private final DoubleSupplier held;
	private int valve;
	private int heldLink;
	private double toldStuck;
	private double toldHeld = -1;
	private boolean open;
	private double relieved;

	ChamberRelief(Panel panel, Sheet sheet, String path) {
		toPump = sheet.text(path + ".outlet", "ATMOSPHERE").equals("VACUUM_PUMP");
		setPressure = sheet.number(path + ".setPressure", 1.2 * PhysicalConstants.ATMOSPHERE);
		panel.reading(TwinParameter.reading(path + ".setPressure", "Relief pressure", "Pa", 1e3, 2e5),
				() -> setPressure);
		panel.reading(TwinParameter.fact(path + ".state", "Relief valve open"), () -> open ? 1 : 0);
		panel.reading(TwinParameter.reading(path + ".throughput", "Gas out through the relief valve", "Pa.m3/s", -1e3,
				1e3).withNoise(0, 0.002), () -> relieved);
		stuck = panel.level(new TwinFault(path, "stuck", 1, 1, 1, "the relief valve does not open"));
		held = panel.level(new TwinFault(path, "held-open", 1, 1, 1,
				"the relief valve does not shut: below atmosphere air comes in"));
	}

	void plan(Network.Builder plan, int node, int air, int backing) {
		int outlet = toPump ? backing : air;
		valve = plan.relief("relief valve", node, outlet, ReliefValve.at(setPressure));
		heldLink = plan.link("relief valve held open", node, outlet, ReliefValve.SMALL_SEAT);
	}

	/** Tells the vacuum system what is open and takes from it what goes through. */
	void tell(VacuumState state) {
		if (held.getAsDouble() != toldHeld) {
			toldHeld = held.getAsDouble();
			state.open(heldLink, toldHeld);
		}
		if (stuck.getAsDouble() != toldStuck) {
			toldStuck = stuck.getAsDouble();
			state.open(valve, 1 - toldStuck);
		}
		open = state.isLifted(valve) || toldHeld > 0;
		relieved = state.throughput(valve) + state.throughput(heldLink);
	}
}
