package org.ionwright.instrument.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.spi.Probe;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Bytes;
import org.ionwright.device.transport.SerialLine;
import org.ionwright.device.transport.StandardLinks;
import org.ionwright.device.transport.Traffic;
import org.ionwright.instrument.ProbeOffer;
import org.ionwright.instrument.ProbeResult;

/** Asks unknown devices the questions of drivers, each on a thread that ends with it. */
final class Prober {

	private static final int MOST_ANSWER = 1 << 12;

	private final DriverRegistry drivers;

	Prober(DriverRegistry drivers) {
		this.drivers = drivers;
	}

	/** What the installed drivers could ask. */
	List<ProbeOffer> offers() {
		return drivers.inUse().stream().flatMap(entry -> probe(entry).stream().map(probe -> offer(entry, probe)))
				.toList();
	}

	private static Optional<Probe> probe(InstalledDrivers.Entry entry) {
		try {
			return entry.factory().probe();
		} catch (RuntimeException | LinkageError e) {
			return Optional.empty();
		}
	}

	private static ProbeOffer offer(InstalledDrivers.Entry entry, Probe probe) {
		return new ProbeOffer(entry.scheme(), entry.models(), Bytes.show(probe.request()), words(probe.line()),
				probe.limit());
	}

	private static String words(SerialLine line) {
		return String.format(Locale.ROOT, "%d Bd, %d data bits, %s parity, %d stop bit%s%s", line.baud(),
				line.dataBits(),
				line.parity() == SerialLine.Parity.NONE ? "no" : line.parity().name().toLowerCase(Locale.ROOT),
				line.stopBits(), line.stopBits() == 1 ? "" : "s",
				line.handshake() == SerialLine.Handshake.NONE ? ""
						: ", " + line.handshake().name().replace('_', '/'));
	}

	/** Asks what a person has seen, and nothing else. */
	CompletableFuture<ProbeResult> ask(String address, ProbeOffer seen) {
		Optional<InstalledDrivers.Entry> entry = drivers.inUse().stream()
				.filter(each -> each.scheme().equals(seen.scheme())).findFirst();
		Optional<Probe> probe = entry.flatMap(Prober::probe);
		if (probe.isEmpty() || !offer(entry.orElseThrow(), probe.get()).equals(seen)) {
			return CompletableFuture.failedFuture(new DeviceException(DeviceReason.CONFIGURATION,
					"the driver of " + seen.scheme() + ": asks something else by now, or is gone; nothing was sent"));
		}
		CompletableFuture<ProbeResult> result = new CompletableFuture<>();
		Thread.ofPlatform().daemon().name("ionwright-probe " + address).start(() -> {
			try {
				result.complete(converse(address, entry.get(), probe.get()));
			} catch (DeviceException | InterruptedException | RuntimeException | LinkageError e) {
				result.completeExceptionally(e);
			}
		});
		return result;
	}

	private ProbeResult converse(String address, InstalledDrivers.Entry entry, Probe probe)
			throws DeviceException, InterruptedException {
		DeviceUri uri = DeviceUri.parse(entry.scheme() + ":" + address);
		StandardLinks links = new StandardLinks(drivers::transports, List.of(), Traffic.NONE);
		byte[] answer = new byte[0];
		boolean recognised = false;
		try (ByteChannel channel = links.open(ByteChannel.class, uri, probe.line())) {
			channel.write(probe.request());
			Deadline deadline = new Deadline(probe.limit());
			while (!recognised && deadline.millisLeft() > 0 && answer.length < MOST_ANSWER) {
				byte[] more = channel.read(MOST_ANSWER, Duration.ofMillis(deadline.millisLeft()));
				int length = answer.length;
				answer = Arrays.copyOf(answer, length + more.length);
				System.arraycopy(more, 0, answer, length, more.length);
				recognised = more.length > 0 && probe.recognises().test(answer.clone());
			}
		}
		String shown = Bytes.show(answer);
		return new ProbeResult(entry.scheme(), recognised, shown, text(entry, recognised, shown), Instant.now());
	}

	private static String text(InstalledDrivers.Entry entry, boolean recognised, String shown) {
		String device = entry.models().isEmpty() ? entry.scheme() : entry.models();
		if (recognised) {
			return "answers like " + device;
		}
		return shown.isEmpty() ? "no answer to the question for " + device : "answers, but not like " + device;
	}
}
