package org.ionwright.twin.internal;

import org.ionwright.twin.TwinFault;
import org.ionwright.twin.TwinParameter;

/** A valve that is driven open or shut within its travel time; it can stick where it is. */
final class Valve implements Subsystem {

	private static final double TRAVEL_SECONDS = 1;

	private final Variable open;
	private boolean wanted;
	private boolean stuck;

	Valve(Timeline timeline, Panel panel, String path, String name, boolean open, TwinParameter parameter) {
		this.open = timeline.variable(open ? 1 : 0);
		wanted = open;
		timeline.add(this);
		panel.setting(parameter, this.open::get, () -> wanted ? 1 : 0, value -> wanted = value > 0.5);
		panel.fault(new TwinFault(path, "stuck", 1, 1, 1, name + " does not move any more"),
				value -> stuck = value != 0);
	}

	double open() {
		return open.get();
	}

	@Override
	public double limit() {
		double way = Math.abs((wanted ? 1 : 0) - open.get());
		return way == 0 || stuck ? Double.POSITIVE_INFINITY : Math.min(way, 0.1) * TRAVEL_SECONDS;
	}

	@Override
	public double step(double seconds) {
		double way = (wanted ? 1 : 0) - open.get();
		double reach = seconds / TRAVEL_SECONDS * (1 + 1e-9);
		open.next(stuck ? open.get() : Math.abs(way) <= reach ? wanted ? 1 : 0 : open.get() + Math.signum(way) * reach);
		return 0;
	}
}
