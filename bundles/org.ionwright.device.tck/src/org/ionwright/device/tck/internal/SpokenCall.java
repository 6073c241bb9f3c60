package org.ionwright.device.tck.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.ionwright.device.DeviceException;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.Reading;
import org.ionwright.device.spi.Calibratable;
import org.ionwright.device.spi.Conditioning;
import org.ionwright.device.spi.Detector;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.MassScanner;
import org.ionwright.device.spi.Ramping;
import org.ionwright.device.spi.SafeState;
import org.ionwright.device.spi.Settable;

/** A call to a driver in words, and what came of it in words: {@code set voltage 5}, {@code read voltage on}. */
public final class SpokenCall {

	/** All that can be said. */
	public static final String FORMS = "read [NAME …], set NAME VALUE, ramp NAME TARGET RATE, hold NAME, safe-state, identify, "
			+ "run PROCEDURE, detect SECONDS, calibration SUBJECT, scan START END STEP SPEED SCANS";

	private SpokenCall() {
	}

	/**
	 * Makes the call.
	 *
	 * @return one line for each result, {@code failed REASON} for a refusal; times are left out
	 * @throws IllegalArgumentException
	 *             when there is no such call
	 */
	public static List<String> make(Driver driver, String call) throws InterruptedException {
		String[] words = call.strip().split("\\s+");
		List<String> results = new ArrayList<>();
		try {
			make(driver, words, results);
		} catch (DeviceException e) {
			results.add("failed " + e.reason());
		} catch (ArrayIndexOutOfBoundsException | ClassCastException | NumberFormatException e) {
			throw new IllegalArgumentException("'" + call + "' cannot be called here; there are " + FORMS, e);
		}
		return results;
	}

	private static void make(Driver driver, String[] words, List<String> results)
			throws DeviceException, InterruptedException {
		switch (words[0]) {
		case "read" -> {
			List<String> names = words.length > 1 ? Arrays.asList(words).subList(1, words.length)
					: driver.description().parameters().stream().map(parameter -> parameter.name()).toList();
			for (Reading reading : driver.read(names)) {
				results.add(reading.name() + " " + reading.value() + " " + reading.quality());
			}
		}
		case "set" -> ((Settable) driver).set(words[1], Double.parseDouble(words[2]));
		case "ramp" -> ((Ramping) driver).ramp(words[1], Double.parseDouble(words[2]), Double.parseDouble(words[3]));
		case "hold" -> ((Ramping) driver).hold(words[1]);
		case "safe-state" -> ((SafeState) driver).safeState();
		case "identify" -> results.add(((Identifiable) driver).identify().toString());
		case "run" -> ((Conditioning) driver).run(words[1], (fraction, text) -> {
			// how often it is told depends on the time
		});
		case "detect" -> results.add(String.valueOf(((Detector) driver).detect(Double.parseDouble(words[1])).value()));
		case "calibration" ->
			results.add(((Calibratable) driver).calibration(words[1]).coefficients().toString());
		case "scan" -> ((MassScanner) driver).scan(request(words), frame -> results.add(String.format(Locale.ROOT,
				"frame %d of %d points, sum %s", frame.index(), frame.mz().length,
				Arrays.stream(frame.counts()).sum())));
		default -> throw new IllegalArgumentException("'" + words[0] + "' is no call; there are " + FORMS);
		}
	}

	private static MassScanRequest request(String[] words) {
		return new MassScanRequest(Double.parseDouble(words[1]), Double.parseDouble(words[2]),
				Double.parseDouble(words[3]), Double.parseDouble(words[4]), Integer.parseInt(words[5]),
				FirstStageMode.RF_ONLY, Double.NaN, 1, false);
	}
}
