package org.ionwright.twin.vacuum;

import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.internal.InRange;

/**
 * A displacement pump against the atmosphere (rotary vane, scroll, diaphragm): Q = S(p) (p - ultimate), the same for all
 * gases. Its anti-suck-back valve closes when it stops.
 *
 * @param speed
 *            over inlet pressure, full rotation
 * @param ultimate
 *            pressure it cannot go below, Pa
 * @param startTime
 *            to full speed (time constant), s
 */
public record RoughPump(SpeedCurve speed, double ultimate, double startTime) implements Pump {

	public RoughPump {
		InRange.between("ultimate pressure (Pa)", ultimate, 0, 1e5);
		InRange.positive("start time (s)", startTime, 1e4);
	}

	@Override
	public Flow flow(Gas gas, double rotor) {
		return (inlet, outlet) -> rotor * speed.at(inlet) * (inlet - ultimate);
	}

	@Override
	public double acceleration(double rotor, boolean on, double inlet, double outlet) {
		return ((on ? 1 : 0) - rotor) / startTime;
	}
}
