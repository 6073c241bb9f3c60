package org.ionwright.device.ui.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

import org.ionwright.device.transport.Transcript;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.TrafficEntry;

/** Keeps a conversation as a transcript, which the compatibility kit replays as a regression test. */
final class RegressionFiles {

	private RegressionFiles() {
	}

	/**
	 * Writes {@code <scheme>-<first time>.transcript}.
	 *
	 * @return the file, for people
	 */
	static String write(Path folder, DeviceKey device, List<TrafficEntry> traffic) throws IOException {
		String address = device.device().map(LiveDevice::address).orElse("");
		String scheme = address.replaceFirst(":.*", "");
		String moment = traffic.getFirst().time().toString().replaceAll("[-:]|\\..*|Z", "");
		Path file = folder.resolve(scheme + "-" + moment + ".transcript");
		Path part = folder.resolve(file.getFileName() + ".part");
		Files.writeString(part, text(address, traffic), StandardCharsets.UTF_8);
		Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		return file.toString();
	}

	/** As {@link Transcript} describes it. */
	static String text(String address, List<TrafficEntry> traffic) {
		StringBuilder text = new StringBuilder(Transcript.HEADER).append('\n');
		text.append("@ ").append(traffic.getFirst().time()).append(' ')
				.append(address.replaceFirst("^[^:]*:", "").replaceFirst("\\?.*", "")).append('\n');
		long start = traffic.getFirst().nanos();
		for (TrafficEntry entry : traffic) {
			text.append(new Transcript.Line(0, Duration.ofNanos(Math.max(0, entry.nanos() - start)),
					entry.sent() ? Transcript.Event.SENT : Transcript.Event.RECEIVED, entry.bytes()).text())
					.append('\n');
		}
		return text.toString();
	}
}
