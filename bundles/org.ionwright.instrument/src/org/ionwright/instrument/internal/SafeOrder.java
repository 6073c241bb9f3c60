package org.ionwright.instrument.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.ionwright.device.Access;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Role;

/**
 * The order in which devices are made safe: by the first role of what they set, detector before source before pumps. Devices of one
 * place go side by side, and a device that hangs does not hold up those behind it for longer than {@link #PATIENCE}.
 */
final class SafeOrder {

	static final Duration PATIENCE = Duration.ofSeconds(1);

	private final ScheduledExecutorService scheduler;

	SafeOrder(ScheduledExecutorService scheduler) {
		this.scheduler = scheduler;
	}

	/**
	 * @param step
	 *            what is done with each device
	 * @return completed when all are done, those that took longer included
	 */
	CompletableFuture<Void> run(Collection<DeviceSession> sessions,
			Function<DeviceSession, CompletableFuture<Void>> step) {
		SortedMap<Role, List<DeviceSession>> places = new TreeMap<>();
		sessions.forEach(session -> places.computeIfAbsent(role(session), role -> new ArrayList<>()).add(session));
		List<CompletableFuture<Void>> all = new ArrayList<>();
		CompletableFuture<Void> before = CompletableFuture.completedFuture(null);
		for (List<DeviceSession> place : places.values()) {
			CompletableFuture<Void> here = before
					.thenCompose(ignored -> CompletableFuture.allOf(
							place.stream().map(step).map(SafeOrder::settled).toArray(CompletableFuture[]::new)));
			all.add(here);
			CompletableFuture<Void> turn = before.thenCompose(ignored -> atMost(here));
			before = turn;
		}
		return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
	}

	/** The first role among what a device sets; devices that set nothing come last. */
	static Role role(DeviceSession session) {
		return session.description().stream().flatMap(description -> description.parameters().stream())
				.filter(parameter -> parameter.access() == Access.READ_WRITE).map(ParameterDescription::role)
				.min(Comparator.naturalOrder()).orElse(Role.SETTING);
	}

	/** Each device tells by its own status what failed. */
	private static CompletableFuture<Void> settled(CompletableFuture<Void> step) {
		return step.handle((done, failure) -> null);
	}

	private CompletableFuture<Void> atMost(CompletableFuture<Void> here) {
		CompletableFuture<Void> turn = new CompletableFuture<>();
		here.whenComplete((done, failure) -> turn.complete(null));
		if (!turn.isDone()) {
			try {
				scheduler.schedule(() -> turn.complete(null), PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
			} catch (RejectedExecutionException e) {
				turn.complete(null);
			}
		}
		return turn;
	}
}
