package org.ionwright.instrument;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.transport.CallWords;
import org.ionwright.device.transport.Transcript;
import org.ionwright.instrument.TrafficEntry.Kind;

/** Traffic from one opening of a device to the next, cut where it can no longer be repeated without the device. */
final class KeptConversation {

	/** Option of a wire whose faults are in the recorded bytes already. */
	private static final String FAULT = "fault";

	private final TrafficEntry opening;
	private final List<TrafficEntry> entries;
	private final String remark;

	private KeptConversation(TrafficEntry opening, List<TrafficEntry> entries, String remark) {
		this.opening = opening;
		this.entries = entries;
		this.remark = remark;
	}

	/** From the last opening that came to something; empty when there is none. */
	static Optional<KeptConversation> of(List<TrafficEntry> traffic) {
		int end = traffic.size();
		for (int i = traffic.size() - 1; i >= 0; i--) {
			if (opens(traffic.get(i))) {
				List<TrafficEntry> since = traffic.subList(i, end);
				if (over(since).filter(entry -> entry.kind() == Kind.DONE && !refused(entry)).isPresent()) {
					return Optional.of(cut(since));
				}
				end = i;
			}
		}
		return Optional.empty();
	}

	private static boolean opens(TrafficEntry entry) {
		return entry.kind() == Kind.CALL && entry.text().startsWith(CallWords.OPEN);
	}

	private static boolean refused(TrafficEntry opened) {
		return opened.text().startsWith("failed ");
	}

	/** How the call that comes first has ended. */
	private static Optional<TrafficEntry> over(List<TrafficEntry> call) {
		return call.stream().filter(entry -> entry.kind() == Kind.DONE || entry.kind() == Kind.BROKEN).findFirst();
	}

	private static KeptConversation cut(List<TrafficEntry> since) {
		List<TrafficEntry> whole = new ArrayList<>();
		int i = 0;
		while (i < since.size()) {
			int next = i + 1;
			while (next < since.size() && since.get(next).kind() != Kind.CALL
					&& since.get(next).kind() != Kind.UNSPOKEN) {
				next++;
			}
			TrafficEntry call = since.get(i);
			Optional<TrafficEntry> how = over(since.subList(i, next));
			if (call.kind() == Kind.UNSPOKEN) {
				return new KeptConversation(since.getFirst(), whole,
						"it ends before '" + call.text() + "', which goes past the driver");
			}
			if (how.isEmpty()) {
				// goes on just now
				break;
			}
			if (how.get().kind() == Kind.BROKEN) {
				return new KeptConversation(since.getFirst(), whole, "it ends before '" + call.text()
						+ "', which cannot be repeated: " + how.get().text());
			}
			whole.addAll(since.subList(i, next));
			i = next;
		}
		return new KeptConversation(since.getFirst(), whole, "");
	}

	String factory() {
		return opening.meaning();
	}

	String remark() {
		return remark;
	}

	String device() {
		String identity = over(entries).map(TrafficEntry::text).orElse("").replaceFirst("^DeviceIdentity", "");
		return identity + " at " + CallWords.address(opening.text()).replaceFirst("\\?.*", "") + ", "
				+ opening.time().toString().replaceFirst("\\.\\d+", "");
	}

	/**
	 * @throws DeviceException
	 *             reason UNSUPPORTED when it did not go over one wire that carries bytes
	 */
	String transcript() throws DeviceException {
		TrafficEntry wire = wire();
		StringBuilder text = new StringBuilder(Transcript.HEADER).append('\n');
		text.append("@ ").append(wire.time()).append(' ').append(wire.text()).append('\n');
		text.append(CallWords.CALL).append(CallWords.open(address())).append('\n');
		for (TrafficEntry entry : entries.subList(1, entries.size())) {
			switch (entry.kind()) {
			case CALL -> text.append(CallWords.CALL).append(entry.text()).append('\n');
			case RESULT, DONE -> entry.text().lines()
					.forEach(line -> text.append(CallWords.GOT).append(line).append('\n'));
			case SENT -> passed(text, wire, entry, Transcript.Event.SENT);
			case RECEIVED -> passed(text, wire, entry, Transcript.Event.RECEIVED);
			default -> {
				// the wire stands above, nothing else is left
			}
			}
		}
		return text.toString();
	}

	private static void passed(StringBuilder text, TrafficEntry wire, TrafficEntry entry, Transcript.Event event) {
		Duration at = Duration.ofNanos(Math.max(0, entry.nanos() - wire.nanos()));
		text.append(new Transcript.Line(0, at, event, entry.text()).text()).append('\n');
	}

	private TrafficEntry wire() throws DeviceException {
		List<TrafficEntry> wires = entries.stream().filter(entry -> entry.kind() == Kind.WIRE).toList();
		if (wires.isEmpty()) {
			throw refused("it talks over no wire");
		}
		if (wires.size() > 1) {
			throw refused("it opened " + wires.size() + " wires");
		}
		if (!wires.getFirst().meaning().isEmpty()) {
			throw refused("its wire " + wires.getFirst().text() + " carries no plain bytes ("
					+ wires.getFirst().meaning() + ")");
		}
		return wires.getFirst();
	}

	private DeviceException refused(String why) {
		return new DeviceException(DeviceReason.UNSUPPORTED, CallWords.address(opening.text())
				+ " cannot be replayed from what is kept: " + why
				+ "; record it with org.ionwright.device.tck.Recording instead, or write its test by hand");
	}

	private String address() throws DeviceException {
		DeviceUri uri = DeviceUri.parse(CallWords.address(opening.text()));
		Map<String, String> options = new LinkedHashMap<>(uri.options());
		options.remove(FAULT);
		return new DeviceUri(uri.scheme(), uri.path(), options).toString();
	}
}
