package org.ionwright.device.transport;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Setting;
import org.ionwright.device.Settings;

/** What the options of any address with a byte channel put around it: faults, and outside of them a transcript. */
record Decorations(List<Fault> faults, Optional<Path> transcript) {

	static final List<Setting> SETTINGS = List.of(
			Setting.text("fault", "faults of the wire to try out, such as delay:200 or disconnect@call3", ""),
			Setting.text("record", "file that a transcript of the conversation is added to", ""));

	static final Decorations NONE = new Decorations(List.of(), Optional.empty());

	/**
	 * @throws DeviceException
	 *             reason CONFIGURATION
	 */
	static Decorations of(Map<String, String> options, String where) throws DeviceException {
		Settings given = Settings.of(SETTINGS, options, where);
		try {
			return new Decorations(given.has("fault") ? Fault.parse(given.text("fault")) : List.of(),
					given.has("record") ? Optional.of(Path.of(given.text("record"))) : Optional.empty());
		} catch (InvalidPathException e) {
			throw new DeviceException(DeviceReason.CONFIGURATION,
					"device address '" + where + "': record: '" + given.text("record") + "' is no name of a file", e);
		} catch (IllegalArgumentException e) {
			throw new DeviceException(DeviceReason.CONFIGURATION,
					"device address '" + where + "': fault: " + e.getMessage(), e);
		}
	}

	ByteChannel around(ByteChannel wire) throws DeviceException {
		ByteChannel channel = faults.isEmpty() ? wire : new FaultyChannel(wire, faults);
		return transcript.isPresent() ? new RecordingChannel(channel, transcript.get()) : channel;
	}
}
