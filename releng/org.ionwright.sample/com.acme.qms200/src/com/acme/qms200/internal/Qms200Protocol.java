package com.acme.qms200.internal;

import java.util.Locale;
import java.util.Optional;

import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.MassScanRequest;

/** What goes over the wire, without a wire. Numbers as in {@code 1.250E-03}; every command is answered by a line. */
final class Qms200Protocol {

	static final String IDENTITY = "*IDN?";
	static final String EMISSION = "EM?";
	static final String PRESSURE = "PR?";
	static final String STOP = "ST";
	static final String DONE = "OK";
	static final double SMALLEST_MZ = 1;
	static final double LARGEST_MZ = 200;
	static final double SHORTEST_DWELL = 1e-3;

	private Qms200Protocol() {
	}

	static String emission(double ampere) {
		return String.format(Locale.ROOT, "EM %.3E", ampere);
	}

	/** First and last m/z, number of points, dwell time in ms, number of scans. */
	static String scan(MassScanRequest request) {
		return String.format(Locale.ROOT, "SC %.3f %.3f %d %.3f %d", request.start(),
				request.start() + (request.points() - 1) * request.step(), request.points(), 1000 * request.dwellSeconds(),
				request.scans());
	}

	static Optional<DeviceIdentity> identity(String answer) {
		String[] words = answer.split(",");
		return words.length == 4 && words[0].equals("Acme")
				? Optional.of(new DeviceIdentity(words[0], words[1], words[2], words[3]))
				: Optional.empty();
	}

	/** The counts of scan {@code index} in {@code 2:15,17,12}; empty when the line is something else. */
	static Optional<double[]> counts(String line, int index, int points) {
		if (!line.matches("\\d{1,9}:\\d{1,9}(,\\d{1,9})*") || !line.startsWith(index + ":")) {
			return Optional.empty();
		}
		String[] words = line.substring(line.indexOf(':') + 1).split(",");
		if (words.length != points) {
			return Optional.empty();
		}
		double[] counts = new double[points];
		for (int i = 0; i < points; i++) {
			counts[i] = Integer.parseInt(words[i]);
		}
		return Optional.of(counts);
	}
}
