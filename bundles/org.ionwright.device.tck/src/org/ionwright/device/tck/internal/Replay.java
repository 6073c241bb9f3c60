package org.ionwright.device.tck.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.spi.PartSheet;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Links;
import org.ionwright.device.transport.ScriptedChannel;
import org.ionwright.device.transport.StandardLinks;
import org.ionwright.device.transport.Traffic;
import org.ionwright.device.transport.Transcript;

/** One section of a transcript with the calls that it was recorded with. */
public final class Replay {

	private static final String CALL = "#call ";
	private static final String GOT = "#got ";
	private static final String OPEN = "open ";

	private final Path file;
	private final int section;
	private final String link;
	private final List<String> calls;
	/** Calls and results in order, as recorded; only calls when the transcript has none. */
	private final List<String> notes;

	private Replay(Path file, int section, String link, List<String> notes) {
		this.file = file;
		this.section = section;
		this.link = link;
		this.notes = notes;
		calls = notes.stream().filter(note -> note.startsWith(CALL)).map(note -> note.substring(CALL.length()))
				.toList();
	}

	/**
	 * The sections of a transcript.
	 *
	 * @param address
	 *            for sections without calls in them
	 * @param without
	 *            calls for sections without calls in them
	 */
	public static List<Replay> of(Path file, String text, String address, List<String> without) {
		List<Transcript.Section> sections = Transcript.parse(text).sections();
		List<List<String>> notes = new ArrayList<>();
		for (String line : text.lines().toList()) {
			if (line.startsWith("@ ")) {
				notes.add(new ArrayList<>());
			} else if ((line.startsWith(CALL) || line.startsWith(GOT)) && !notes.isEmpty()) {
				notes.getLast().add(line);
			}
		}
		List<Replay> replays = new ArrayList<>();
		for (int i = 0; i < sections.size(); i++) {
			List<String> own = notes.get(i);
			if (own.isEmpty()) {
				own.add(CALL + OPEN + address);
				without.forEach(call -> own.add(CALL + call));
			}
			replays.add(new Replay(file, i + 1, sections.get(i).address(), own));
		}
		return replays;
	}

	/** For people. */
	public String name() {
		return file.getFileName() + ", section " + section;
	}

	/** What goes otherwise than recorded; empty when nothing does. */
	public String deviation(DriverFactory factory) throws DeviceException, InterruptedException {
		AtomicReference<ScriptedChannel> script = new AtomicReference<>();
		Links links = StandardLinks.installed(factory.settings(), Traffic.NONE)
				.through(channel -> remembered(channel, script));
		List<String> now = new ArrayList<>();
		String address = calls.getFirst().substring(OPEN.length());
		now.add(CALL + OPEN + address);
		try (Driver driver = factory.open(replayed(address),
				DriverContext.of(TimeSource.virtual(Instant.EPOCH), 7, new PartSheet(Map.of()), links))) {
			now.add(GOT + driver.description().identity());
			for (String call : calls.subList(1, calls.size())) {
				now.add(CALL + call);
				SpokenCall.make(driver, call).forEach(result -> now.add(GOT + result));
			}
		} catch (DeviceException e) {
			return "the device could not be opened: " + e.getMessage();
		}
		ScriptedChannel played = script.get();
		if (played != null && played.complaint().isPresent()) {
			return played.complaint().get();
		}
		return notes.stream().anyMatch(note -> note.startsWith(GOT)) ? difference(now) : "";
	}

	private static ByteChannel remembered(ByteChannel channel, AtomicReference<ScriptedChannel> script) {
		if (channel instanceof ScriptedChannel scripted) {
			script.set(scripted);
		}
		return channel;
	}

	/** The address with the transcript in the place of the wire. */
	private DeviceUri replayed(String address) throws DeviceException {
		DeviceUri recorded = DeviceUri.parse(address);
		String replay = "replay:" + file;
		Map<String, String> options = new LinkedHashMap<>(recorded.options());
		if (section > 1) {
			options.put("section", String.valueOf(section));
		}
		return new DeviceUri(recorded.scheme(),
				recorded.path().contains(link) ? recorded.path().replace(link, replay) : replay, options);
	}

	private String difference(List<String> now) {
		for (int i = 0; i < Math.max(now.size(), notes.size()); i++) {
			String was = i < notes.size() ? notes.get(i) : "nothing more";
			String is = i < now.size() ? now.get(i) : "nothing more";
			if (!was.equals(is)) {
				return "recorded was '" + was + "', now it is '" + is + "'";
			}
		}
		return "";
	}
}
