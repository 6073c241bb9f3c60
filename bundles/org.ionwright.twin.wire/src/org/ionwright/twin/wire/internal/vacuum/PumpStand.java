package org.ionwright.twin.wire.internal.vacuum;

import java.util.Map;
import java.util.Set;

/**
 * Turbo and backing pump beside a twin that starts pumped and has no pumps of its own to switch. Both run at first. A
 * rotor follows its motor exponentially: rotation(t) = target + (start - target) exp(-t/tau).
 */
public final class PumpStand {

	/** Nominal rotation of the turbo, Hz. */
	public static final double TURBO_HZ = 1500;
	/** Nominal rotation of the backing pump, Hz. */
	public static final double BACKING_HZ = 30;

	private static final Set<String> PATHS = Set.of("wire.turbo.on", "wire.turbo.rotation", "wire.backing.on",
			"wire.backing.rotation");

	private final Map<String, Rotor> rotors = Map.of("wire.turbo", new Rotor(TURBO_HZ, 55, 240), "wire.backing",
			new Rotor(BACKING_HZ, 1, 2));

	public static boolean has(String path) {
		return PATHS.contains(path);
	}

	/** NaN for another path. */
	public double read(String path, double seconds) {
		Rotor rotor = rotors.get(unit(path));
		if (rotor == null || !has(path)) {
			return Double.NaN;
		}
		return path.endsWith(".on") ? rotor.on ? 1 : 0 : rotor.at(seconds);
	}

	/** Switches a motor: 1 on, 0 off. */
	public boolean set(String path, double value, double seconds) {
		Rotor rotor = rotors.get(unit(path));
		if (rotor == null || !path.endsWith(".on") || !(value == 0 || value == 1)) {
			return false;
		}
		rotor.run(value == 1, seconds);
		return true;
	}

	private static String unit(String path) {
		return path.substring(0, Math.max(0, path.lastIndexOf('.')));
	}

	private static final class Rotor {

		private final double nominal;
		private final double up;
		private final double down;
		private boolean on = true;
		private double from;
		private double since;

		Rotor(double nominal, double up, double down) {
			this.nominal = nominal;
			this.up = up;
			this.down = down;
			from = nominal;
		}

		void run(boolean motor, double seconds) {
			from = at(seconds);
			since = seconds;
			on = motor;
		}

		double at(double seconds) {
			double target = on ? nominal : 0;
			return target + (from - target) * Math.exp(-Math.max(0, seconds - since) / (on ? up : down));
		}
	}
}
