package org.ionwright.device.transport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Setting;
import org.ionwright.device.Settings;

/** Answers from a {@link Transcript}: {@code replay:FILE}, with {@code section} for another than the first time it was opened. */
final class ReplayFactory implements LinkFactory {

	private static final List<Setting> SETTINGS = List.of(
			Setting.integer("section", "which opening of the link is replayed, the first one is 1", 1, 1_000_000, "1"));
	private static final long MOST_BYTES = 64L << 20;

	@Override
	public String scheme() {
		return "replay";
	}

	@Override
	public String form() {
		return "replay:FILE";
	}

	@Override
	public Class<? extends Link> kind() {
		return ByteChannel.class;
	}

	@Override
	public List<Setting> settings() {
		return SETTINGS;
	}

	@Override
	public Link open(String address, Map<String, String> options, SerialLine line, Links links) throws DeviceException {
		int section = Settings.of(SETTINGS, options, address).integer("section");
		try {
			Path file = Path.of(address.substring(scheme().length() + 1));
			if (Files.size(file) > MOST_BYTES) {
				throw new IllegalArgumentException("has more than " + MOST_BYTES + " bytes; cut it into parts");
			}
			List<Transcript.Section> sections = Transcript.parse(Files.readString(file, StandardCharsets.ISO_8859_1))
					.sections();
			if (section > sections.size()) {
				throw new IllegalArgumentException("has " + sections.size() + " sections, no section " + section);
			}
			Transcript.Section chosen = sections.get(section - 1);
			return Script.of(chosen).open(address, chosen.address().startsWith("serial:"));
		} catch (InvalidPathException e) {
			throw new DeviceException(DeviceReason.CONFIGURATION, "'" + address + "' names no file", e);
		} catch (IOException e) {
			throw new DeviceException(DeviceReason.CONFIGURATION,
					"the transcript of '" + address + "' cannot be read (" + e + ")", e);
		} catch (IllegalArgumentException e) {
			throw new DeviceException(DeviceReason.CONFIGURATION, address + ": " + e.getMessage(), e);
		}
	}
}
