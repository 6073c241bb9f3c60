package org.ionwright.method.ui.internal.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.method.ui.internal.Messages;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.model.ui.edit.Words;
import org.ionwright.model.ui.form.FieldHints;
import org.ionwright.model.ui.form.ValueEntry;
import org.ionwright.ui.common.NumberText;

/**
 * What another version of a model has that can be taken over, by three-way comparison: only what changed there since the common
 * ancestor. What changed on both sides is a conflict. Parts are matched by name; their order counts.
 */
public final class Merge {

	private final FieldHints hints;
	private final List<Change> changes = new ArrayList<>();

	private Merge(FieldHints hints) {
		this.hints = hints;
	}

	/**
	 * @param base
	 *            the common ancestor; {@code mine} itself to compare two models, then there are no conflicts
	 * @param mine
	 *            the model that takes over
	 */
	public static List<Change> of(EObject base, EObject mine, EObject theirs, FieldHints hints) {
		Merge merge = new Merge(hints);
		merge.compare("", base, mine, theirs);
		return List.copyOf(merge.changes);
	}

	/** Takes changes over, in their order, as one step to undo. */
	public static void take(List<Change> taken, ModelDocument<?> document) {
		carryOut(taken, document, Change::taking);
	}

	/** Lets the other version be as this one, in the order of the changes, as one step to undo there. */
	public static void give(List<Change> given, ModelDocument<?> theirs) {
		carryOut(given, theirs, Change::giving);
	}

	private static void carryOut(List<Change> chosen, ModelDocument<?> document,
			Function<Change, Function<EditingDomain, Command>> what) {
		document.execute(new CompoundCommand() {
			@Override
			public boolean canExecute() {
				return !chosen.isEmpty();
			}

			@Override
			public void execute() {
				chosen.forEach(change -> appendIfCanExecuteNow(what.apply(change).apply(document.domain())));
			}

			private void appendIfCanExecuteNow(Command command) {
				if (command.canExecute()) {
					appendAndExecute(command);
				}
			}
		});
	}

	/** Mine and theirs are of one kind. */
	private void compare(String place, @Nullable EObject base, EObject mine, EObject theirs) {
		for (EAttribute attribute : mine.eClass().getEAllAttributes()) {
			if (!attribute.isTransient() && !attribute.isDerived()) {
				value(place, base, mine, theirs, attribute);
			}
		}
		for (EReference reference : mine.eClass().getEAllContainments()) {
			String inside = place.isEmpty() ? reference.getName() : place + "." + reference.getName();
			List<EObject> bases = base == null || base.eClass() != mine.eClass() ? List.of()
					: children(base, reference);
			if (reference.isMany()) {
				list(inside, bases, mine, theirs, reference);
			} else {
				single(inside, bases, mine, theirs, reference);
			}
		}
	}

	private void value(String place, @Nullable EObject base, EObject mine, EObject theirs, EAttribute attribute) {
		Object there = theirs.eGet(attribute);
		boolean known = base != null && base.eClass() == mine.eClass();
		Object before = known && base != null ? base.eGet(attribute) : null;
		if (Objects.equals(there, mine.eGet(attribute)) || known && Objects.equals(there, before)) {
			return;
		}
		boolean conflict = !known || !Objects.equals(mine.eGet(attribute), before);
		add(place, Words.of(attribute), known && base != null ? shown(base, attribute) : "", shown(mine, attribute),
				shown(theirs, attribute), conflict, domain -> set(domain, mine, attribute, there),
				domain -> set(domain, theirs, attribute, mine.eGet(attribute)));
	}

	private static Command set(EditingDomain domain, EObject part, EStructuralFeature feature, @Nullable Object value) {
		return new SetCommand(domain, part, feature, value == null ? SetCommand.UNSET_VALUE : value);
	}

	private static @Nullable EObject copy(@Nullable EObject part) {
		return part == null ? null : EcoreUtil.copy(part);
	}

	private String shown(EObject part, EAttribute attribute) {
		String value = ValueEntry.shown(part, attribute, hints);
		return value.isEmpty() ? NumberText.NONE
				: NumberText.join(value, ValueEntry.unit(part, attribute, hints));
	}

	private void single(String place, List<EObject> bases, EObject mine, EObject theirs, EReference reference) {
		EObject base = bases.isEmpty() ? null : bases.getFirst();
		EObject here = (EObject) mine.eGet(reference);
		EObject there = (EObject) theirs.eGet(reference);
		if (here != null && there != null && here.eClass() == there.eClass()) {
			compare(place, base, here, there);
		} else if (here != there && !same(base, there)) {
			add(place, "", name(base), name(here), name(there), !same(base, here),
					domain -> set(domain, mine, reference, copy(there)),
					domain -> set(domain, theirs, reference, copy(here)));
		}
	}

	private void list(String place, List<EObject> bases, EObject mine, EObject theirs, EReference reference) {
		List<Matching.Three> threes = Matching.of(bases, children(mine, reference), children(theirs, reference));
		for (Matching.Three three : threes) {
			EObject here = three.mine();
			EObject there = three.theirs();
			String inside = place + "[" + three.key() + "]";
			if (here != null && there != null) {
				compare(inside, three.base(), here, there);
			} else if (there != null && !same(three.base(), there)) {
				add(inside, "", name(three.base()), "", name(there), three.base() != null,
						domain -> addition(domain, mine, reference, there, theirs),
						domain -> new RemoveCommand(domain, theirs, reference, there));
			} else if (here != null && there == null && three.base() != null) {
				add(inside, "", name(three.base()), name(here), "", !same(three.base(), here),
						domain -> new RemoveCommand(domain, mine, reference, here),
						domain -> addition(domain, theirs, reference, here, mine));
			}
		}
		order(place, threes, bases, mine, theirs, reference);
	}

	/** A copy of a part of another version, at the place that it has there. */
	private static Command addition(EditingDomain domain, EObject owner, EReference reference, EObject part,
			EObject from) {
		return new AddCommand(domain, owner, reference, EcoreUtil.copy(part),
				Math.min(children(from, reference).indexOf(part), children(owner, reference).size()));
	}

	/** The order of what all have. */
	private void order(String place, List<Matching.Three> threes, List<EObject> bases, EObject mine, EObject theirs,
			EReference reference) {
		List<EObject> here = new ArrayList<>();
		List<String> there = new ArrayList<>();
		List<String> before = new ArrayList<>();
		List<String> now = new ArrayList<>();
		for (EObject one : children(theirs, reference)) {
			threes.stream().filter(three -> three.theirs() == one && three.mine() != null).forEach(three -> {
				here.add(Objects.requireNonNull(three.mine()));
				there.add(three.key());
			});
		}
		threes.stream().filter(three -> three.mine() != null && three.theirs() != null)
				.forEach(three -> now.add(three.key()));
		bases.forEach(one -> threes.stream()
				.filter(three -> three.base() == one && three.mine() != null && three.theirs() != null)
				.forEach(three -> before.add(three.key())));
		if (now.equals(there) || before.equals(there)) {
			return;
		}
		add(place, Messages.Merge_order, String.join(", ", before), String.join(", ", now), String.join(", ", there),
				!before.equals(now), domain -> reorder(domain, mine, reference, here),
				domain -> reorder(domain, theirs, reference, threes.stream()
						.filter(three -> three.mine() != null && three.theirs() != null)
						.map(three -> Objects.requireNonNull(three.theirs())).toList()));
	}

	/** Puts parts of a list into an order; others stay where they are between them as far as they can. */
	private static Command reorder(EditingDomain domain, EObject owner, EReference reference, List<EObject> order) {
		CompoundCommand step = new CompoundCommand();
		List<EObject> all = new ArrayList<>(children(owner, reference));
		List<Integer> places = all.stream().filter(order::contains).map(all::indexOf).toList();
		for (int i = 0; i < Math.min(places.size(), order.size()); i++) {
			EObject part = order.get(i);
			int place = places.get(i);
			if (all.indexOf(part) != place) {
				step.append(new MoveCommand(domain, owner, reference, part, place));
				all.remove(part);
				all.add(place, part);
			}
		}
		return step;
	}

	private static boolean same(@Nullable EObject one, @Nullable EObject other) {
		return one == null ? other == null : other != null && EcoreUtil.equals(one, other);
	}

	private static String name(@Nullable EObject part) {
		return part == null ? "" : Words.name(part);
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> children(EObject part, EReference reference) {
		Object value = part.eGet(reference);
		return value instanceof List<?> list ? (List<EObject>) list
				: value instanceof EObject child ? List.of(child) : List.of();
	}

	private void add(String place, String what, String ancestor, String here, String there, boolean conflict,
			Function<EditingDomain, Command> taking, Function<EditingDomain, Command> giving) {
		changes.add(new Change(place, what, ancestor, here, there, conflict, taking, giving));
	}
}
