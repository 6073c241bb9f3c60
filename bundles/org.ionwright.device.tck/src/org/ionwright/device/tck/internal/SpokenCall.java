package org.ionwright.device.tck.internal;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.spi.Calibratable;
import org.ionwright.device.spi.Conditioning;
import org.ionwright.device.spi.Detector;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.MassScanner;
import org.ionwright.device.spi.Ramping;
import org.ionwright.device.spi.SafeState;
import org.ionwright.device.spi.Settable;
import org.ionwright.device.transport.CallWords;

/** Makes a call to a driver that is said in {@link CallWords words}: {@code set voltage 5}, {@code read voltage on}. */
public final class SpokenCall {

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
		List<String> results = new ArrayList<>();
		try {
			make(driver, CallWords.words(call), results);
		} catch (DeviceException e) {
			results.add(CallWords.got(e));
		} catch (IndexOutOfBoundsException | ClassCastException | NumberFormatException e) {
			throw new IllegalArgumentException(
					"'" + call + "' cannot be called here; there are " + CallWords.FORMS, e);
		}
		return results;
	}

	private static void make(Driver driver, List<String> words, List<String> results)
			throws DeviceException, InterruptedException {
		switch (words.getFirst()) {
		case "read" -> results.addAll(CallWords.got(driver.read(words.size() > 1 ? words.subList(1, words.size())
				: driver.description().parameters().stream().map(parameter -> parameter.name()).toList())));
		case "set" -> ((Settable) driver).set(words.get(1), Double.parseDouble(words.get(2)));
		case "ramp" -> ((Ramping) driver).ramp(words.get(1), Double.parseDouble(words.get(2)),
				Double.parseDouble(words.get(3)));
		case "hold" -> ((Ramping) driver).hold(words.get(1));
		case "safe-state" -> ((SafeState) driver).safeState();
		case "identify" -> results.add(CallWords.got(((Identifiable) driver).identify()));
		case "run" -> ((Conditioning) driver).run(words.get(1), (fraction, text) -> {
			// how often it is told depends on the time
		});
		case "detect" -> results.add(CallWords.got(((Detector) driver).detect(Double.parseDouble(words.get(1)))));
		case "calibration" -> results.add(CallWords.got(((Calibratable) driver).calibration(words.get(1))));
		case "calibrate" -> ((Calibratable) driver).calibrate(CallWords.calibrate(words));
		case "scan" ->
			((MassScanner) driver).scan(CallWords.scan(words), frame -> results.add(CallWords.got(frame)));
		default -> throw new IllegalArgumentException(
				"'" + words.getFirst() + "' is no call; there are " + CallWords.FORMS);
		}
	}
}
