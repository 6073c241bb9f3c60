package org.ionwright.operate.ui.internal;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.ionwright.device.Access;
import org.ionwright.device.Quality;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;

/** A desk with instruments that know their operation, parameters and safe state only. */
final class FakeDesk implements OperationDesk {

	final FakeOperation operation = new FakeOperation();
	final List<LiveInstrument> open = new ArrayList<>();
	private Optional<LiveInstrument> chosen = Optional.empty();
	private final List<Runnable> listeners = new ArrayList<>();

	FakeDesk() {
		open.add(instrument("Ioniser", operation));
	}

	static LiveInstrument instrument(String name, FakeOperation operation) {
		return (LiveInstrument) Proxy.newProxyInstance(FakeDesk.class.getClassLoader(),
				new Class<?>[] { LiveInstrument.class }, (self, method, arguments) -> switch (method.getName()) {
				case "operation" -> operation;
				case "name", "toString" -> name;
				case "equals" -> self == arguments[0];
				case "hashCode" -> System.identityHashCode(self);
				case "parameters" -> List.of(parameter("ionSource.coneVoltage", "Cone voltage", Access.READ_WRITE),
						parameter("ionSource.interface.pressure", "Interface pressure", Access.READ_ONLY));
				case "safeState" -> {
					operation.asked.add("safeState");
					yield CompletableFuture.allOf();
				}
				default -> throw new AssertionError(method);
				});
	}

	private static LiveParameter parameter(String path, String label, Access access) {
		return new LiveParameter(path, "ionSource", label, "V", "V", 1, 0, access, 0, 150, Double.POSITIVE_INFINITY,
				0.5,
				40, 40, Instant.EPOCH, Quality.GOOD);
	}

	void changed() {
		List.copyOf(listeners).forEach(Runnable::run);
	}

	boolean watched() {
		return !listeners.isEmpty();
	}

	@Override
	public List<LiveInstrument> instruments() {
		return List.copyOf(open);
	}

	@Override
	public Optional<LiveInstrument> chosen() {
		return chosen;
	}

	@Override
	public void choose(LiveInstrument instrument) {
		chosen = Optional.of(instrument);
		changed();
	}

	@Override
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
