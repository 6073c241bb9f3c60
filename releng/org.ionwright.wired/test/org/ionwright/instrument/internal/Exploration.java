package org.ionwright.instrument.internal;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.ionwright.instrument.internal.operation.Hands;
import org.ionwright.instrument.internal.operation.OperationCore;
import org.ionwright.instrument.operation.OperatingSequence;
import org.ionwright.instrument.operation.OperatingState;
import org.ionwright.instrument.operation.StepStatus.Progress;
import org.ionwright.instrument.operation.Trip;

/**
 * Goes everywhere: every state that operation leads to without faults, then in each of them every event together with every single and
 * every double fault, the fault before and after the event, and some looks on. Each look checks what must never be.
 */
final class Exploration {

	/** Seconds between two looks; with {@link #LOOKS} longer than any settle time. */
	private static final long STEP_SECONDS = 11;
	private static final int LOOKS = 3;
	private static final int FAULTS = PlantFault.values().length;

	/** Something that happens, with what has to be true some looks later. */
	record Event(String name, Consumer<ExploredPlant> happens, boolean makesSafe) {
	}

	/** What happened, with what happened before. */
	private record Way(Optional<Way> before, String event, long fault) {

		@Override
		public String toString() {
			return before.map(way -> way + ", ").orElse("") + event + (fault == 0 ? "" : " with " + names(fault));
		}
	}

	/**
	 * Where an event and faults led to; what is the same goes on the same way.
	 *
	 * @param memory
	 *            number of what operation remembers
	 * @param late
	 *            looks until the step in progress has taken too long
	 */
	private record Future(long levels, long faults, int memory, int late, boolean makesSafe, List<Double> kept) {
	}

	/** A state that was reached, with how. */
	private record Reached(ExploredPlant plant, Instant now, Way way) {
	}

	private final Function<Hands, OperationCore> maker;
	private final Function<List<String>, Function<Hands, OperationCore>> restarted;
	private final List<Event> events = new ArrayList<>();
	private final List<Event> ways;
	private int kindCount;
	private int stepCount;
	/** What operation can remember, numbered. */
	private final Map<String, Integer> memories = new ConcurrentHashMap<>();
	private final AtomicInteger numbers = new AtomicInteger();
	private final Set<Future> futures = ConcurrentHashMap.newKeySet();
	/** The same after the first look: what may not stay is counted from there. */
	private final Set<Future> looked = ConcurrentHashMap.newKeySet();
	private final LongAdder checks = new LongAdder();
	private final LongAdder runs = new LongAdder();
	private final Map<OperatingState, Integer> states = new EnumMap<>(OperatingState.class);
	private final Map<String, String> violations = new TreeMap<>();
	private final Map<String, Long> trips = new TreeMap<>();

	/** @param maker of the operation under test, with what an earlier session left on */
	Exploration(Function<List<String>, Function<Hands, OperationCore>> maker) {
		this.maker = maker.apply(List.of());
		this.restarted = maker;
		event("time passes", plant -> {
		});
		for (OperatingSequence sequence : OperatingSequence.values()) {
			events.add(new Event(sequence.text(), plant -> start(plant, sequence),
					sequence == OperatingSequence.EMERGENCY));
		}
		event("cancel", plant -> plant.core().cancel("cancelled"));
		for (int setting = 0; setting < Slots.SETTINGS; setting++) {
			int each = setting;
			String path = ExploredPlant.path(each);
			event("set " + path, plant -> plant.set(path, operated(each)));
			event("off " + path, plant -> plant.set(path, ExploredPlant.minimum(each)));
		}
		event("all pumps off", plant -> {
			for (int pump : new int[] { Slots.TURBO_1, Slots.TURBO_2, Slots.BACKING_PUMP }) {
				plant.set(ExploredPlant.path(pump), 0);
			}
		});
		event("scan", plant -> plant.scan());
		event("end of scan", plant -> plant.stopScan());
		event("re-arm", plant -> plant.core().rearm(plant));
		events.add(new Event("abort", plant -> plant.safeState(), true));
		for (int device = Slots.SOURCE; device <= Slots.GAS; device++) {
			int each = device;
			event("driver " + device + " stopped", plant -> {
				boolean scans = plant.scanning();
				plant.safe(each);
				if (scans) {
					plant.safeState();
				}
			});
		}
		event("killed and started again", plant -> plant.restart(restarted.apply(plant.energised())));
		events.add(new Event("killed, started again, made safe", plant -> {
			plant.restart(restarted.apply(plant.energised()));
			plant.safeState();
		}, true));
		ways = events.stream().filter(this::nominal).toList();
	}

	private boolean nominal(Event event) {
		return event.name().matches("time passes|scan|end of scan|cancel")
				|| Arrays.stream(OperatingSequence.values()).anyMatch(each -> each.text().equals(event.name()));
	}

	private void event(String name, Consumer<ExploredPlant> happens) {
		events.add(new Event(name, happens, false));
	}

	private static void start(ExploredPlant plant, OperatingSequence sequence) {
		if (plant.core().refusal(sequence, plant).isEmpty()) {
			plant.core().start(sequence);
		}
	}

	private static double operated(int setting) {
		return Map.ofEntries(Map.entry(Slots.SPRAY, 3000d), Map.entry(Slots.CONE, 40d),
				Map.entry(Slots.EXTRACTOR, 3d), Map.entry(Slots.SPRAY_GAS, 8.3e-5),
				Map.entry(Slots.CONE_GAS, 1.4e-5), Map.entry(Slots.GAS_HEATER, 573.15),
				Map.entry(Slots.SOURCE_HEATER, 373.15), Map.entry(Slots.LIQUID, 1.7e-10),
				Map.entry(Slots.MULTIPLIER, 650d)).getOrDefault(setting, 1d);
	}

	/**
	 * Every state that sequences, scans and time lead to while nothing is wrong.
	 *
	 * @param each
	 *            tells states apart
	 */
	private List<Reached> reach(Function<Reached, Object> each) {
		Set<Object> seen = new HashSet<>();
		List<Reached> all = new ArrayList<>();
		Deque<Reached> next = new ArrayDeque<>();
		next.add(new Reached(new ExploredPlant(maker), Instant.EPOCH, new Way(Optional.empty(), "start", 0)));
		while (!next.isEmpty()) {
			Reached here = next.poll();
			if (!seen.add(each.apply(here))) {
				continue;
			}
			all.add(here);
			for (Event event : ways) {
				ExploredPlant plant = new ExploredPlant(here.plant());
				event.happens().accept(plant);
				Way way = new Way(Optional.of(here.way()), event.name(), 0);
				next.add(new Reached(plant, look(plant, here.now(), way), way));
			}
		}
		return all;
	}

	private Future whole(Reached here) {
		Future future = future(here.plant(), here.now(), false);
		return new Future(future.levels(), future.faults(), future.memory(), 0, false, List.of());
	}

	/** Operating state and step of the sequence. */
	private static String step(Reached here) {
		ExploredPlant plant = here.plant();
		return plant.core().state(plant).state() + plant.core().sequence()
				.filter(sequence -> !sequence.over()).map(sequence -> sequence.sequence().name()
						+ sequence.steps().stream().filter(step -> step.progress() == Progress.DONE).count())
				.orElse("");
	}

	/** Operating state, step of the sequence, what is on and how far up, what has tripped. */
	private static String kind(Reached here) {
		ExploredPlant plant = here.plant();
		return plant.core().state(plant).state() + plant.core().memory(here.now()) + plant.energised() + plant.rfOn()
				+ plant.levels();
	}

	private Instant look(ExploredPlant plant, Instant before, Way way) {
		plant.step();
		Instant now = before.plusSeconds(STEP_SECONDS);
		for (Trip trip : plant.core().observe(plant, now)) {
			synchronized (trips) {
				trips.merge(trip.interlock(), 1L, Long::sum);
			}
		}
		check(plant, way);
		return now;
	}

	private void check(ExploredPlant plant, Way way) {
		for (Map.Entry<String, Hazards.Hazard> condition : Hazards.NEVER.entrySet()) {
			Hazards.Hazard hazard = condition.getValue();
			if (hazard.is().test(plant) && hazard.readable(plant)) {
				violated(condition.getKey(), way);
			}
		}
		checks.add(Hazards.NEVER.size());
	}

	private void stayed(int bits, Way way) {
		int bit = 1;
		for (String what : Hazards.SLOWLY) {
			if ((bits & bit) != 0) {
				violated(what, way);
			}
			bit <<= 1;
		}
		checks.add(Hazards.SLOWLY.size());
	}

	private void violated(String what, Way way) {
		synchronized (violations) {
			violations.merge(what, way.toString(), (one, other) -> one.length() <= other.length() ? one : other);
		}
	}

	/** Each state without faults, each kind of state with every event and every single fault, each state and step with every pair. */
	Exploration run() {
		reach(this::whole)
				.forEach(here -> states.merge(here.plant().core().state(here.plant()).state(), 1, Integer::sum));
		List<Reached> kinds = reach(Exploration::kind);
		kindCount = kinds.size();
		Map<String, Reached> first = new LinkedHashMap<>();
		kinds.forEach(here -> first.putIfAbsent(step(here), here));
		Set<Reached> pairs = new HashSet<>(first.values());
		stepCount = pairs.size();
		kinds.parallelStream().forEach(here -> {
			for (int i = 0; i < FAULTS; i++) {
				for (int k = i; k < (pairs.contains(here) ? FAULTS : i + 1); k++) {
					for (Event event : events) {
						follow(here, event, 1L << i | 1L << k, true);
						if (i == k) {
							follow(here, event, 1L << i, false);
						}
					}
				}
			}
		});
		return this;
	}

	/** With single faults, until something is found. */
	Exploration search() {
		List<Reached> kinds = reach(Exploration::kind);
		for (int i = 0; i < FAULTS; i++) {
			for (Reached here : kinds) {
				for (Event event : events) {
					follow(here, event, 1L << i, true);
					if (!violations.isEmpty()) {
						return this;
					}
				}
			}
		}
		return this;
	}

	private Future future(ExploredPlant plant, Instant now, boolean makesSafe) {
		String memory = plant.core().memory(now);
		int number = memories.computeIfAbsent(memory, unknown -> numbers.getAndIncrement());
		return new Future(plant.levelBits(), plant.faultBits(), number, late(plant, now), makesSafe, plant.kept());
	}

	private static int late(ExploredPlant plant, Instant now) {
		int looks = 0;
		while (looks <= LOOKS && !plant.core().late(now.plusSeconds(looks * STEP_SECONDS))) {
			looks++;
		}
		return looks;
	}

	/** What leads to where something else led is not followed once more. */
	private void follow(Reached here, Event event, long fault, boolean faultFirst) {
		ExploredPlant plant = new ExploredPlant(here.plant());
		Instant now = here.now();
		Way way = new Way(Optional.of(here.way()), event.name(), fault);
		if (faultFirst) {
			plant.faults(fault);
			event.happens().accept(plant);
		} else {
			event.happens().accept(plant);
			plant.faults(fault);
		}
		runs.increment();
		if (!futures.add(future(plant, now, event.makesSafe()))) {
			return;
		}
		int lasting = -1;
		for (int i = 0; i < LOOKS; i++) {
			now = look(plant, now, way);
			lasting &= Hazards.standing(plant);
			if (i == 0 && !looked.add(future(plant, now, event.makesSafe()))) {
				return;
			}
		}
		stayed(lasting, way);
		if (event.makesSafe() && Hazards.energised(plant)) {
			violated("something on after " + event.name(), way);
		}
		List<Trip> latched = plant.core().trips();
		plant.faults(0);
		now = look(plant, now, way);
		for (Trip trip : latched) {
			trip.off().stream().filter(plant::on).findFirst()
					.ifPresent(what -> violated(what.text() + " on while " + trip.interlock() + " is latched", way));
		}
		checks.add(1 + latched.size());
	}

	private static String names(long fault) {
		return IntStream.range(0, PlantFault.values().length).filter(i -> (fault & 1L << i) != 0)
				.mapToObj(i -> PlantFault.values()[i].name().toLowerCase(Locale.ROOT))
				.reduce((one, other) -> one + " and " + other).orElse("no fault");
	}

	/** What must never be and was, with the shortest way there. */
	Map<String, String> violations() {
		return violations;
	}

	Map<OperatingState, Integer> states() {
		return states;
	}

	/** How often each interlock tripped. */
	Map<String, Long> trips() {
		return trips;
	}

	long runs() {
		return runs.sum();
	}

	@Override
	public String toString() {
		int states = this.states.values().stream().mapToInt(Integer::intValue).sum();
		return states + " states (" + this.states + ") of " + kindCount + " kinds (" + stepCount
				+ " states and steps), " + events.size() + " events, " + FAULTS
				+ " faults alone in each kind, in pairs in each state and step: " + runs + " runs, "
				+ futures.size() + " of them to places of their own, " + looked.size() + " after a look, " + checks
				+ " checks, violations: " + violations;
	}
}
