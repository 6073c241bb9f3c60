package org.ionwright.method.ui.internal.panel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.MethodFactory;
import org.ionwright.model.method.MethodPackage.Literals;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.Scan;
import org.ionwright.model.method.SelectedIonMonitoring;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.model.ui.edit.Words;

/** Adds, doubles and moves segments; each is one step to undo. */
final class SegmentEdits {

	private final ModelDocument<AcquisitionMethod> document;

	SegmentEdits(ModelDocument<AcquisitionMethod> document) {
		this.document = document;
	}

	/** The segment a part is in, or is. */
	static Optional<MethodSegment> segment(EObject part) {
		for (EObject one = part; one != null; one = one.eContainer()) {
			if (one instanceof MethodSegment segment) {
				return Optional.of(segment);
			}
		}
		return Optional.empty();
	}

	/**
	 * Puts a new segment behind the one a part is in, or at the end.
	 *
	 * @param kind
	 *            of its scan
	 */
	MethodSegment add(EClass kind, EObject beside) {
		MethodSegment segment = MethodFactory.eINSTANCE.createMethodSegment();
		segment.setScan((Scan) EcoreUtil.create(kind));
		if (segment.getScan() instanceof SelectedIonMonitoring monitoring) {
			monitoring.getIons().add(MethodFactory.eINSTANCE.createMonitoredIon());
		}
		segment.setName(free(Words.of(kind).toLowerCase(Locale.ROOT)));
		put(segment, document.root(), Literals.ACQUISITION_METHOD__SEGMENTS, behind(beside));
		return segment;
	}

	private int behind(EObject beside) {
		List<MethodSegment> all = document.root().getSegments();
		return segment(beside).map(segment -> all.indexOf(segment) + 1).orElse(all.size());
	}

	/** A copy behind a part of a list; empty for one that stands alone. */
	Optional<EObject> duplicate(EObject part) {
		EReference list = part.eContainmentFeature();
		if (list == null || !list.isMany()) {
			return Optional.empty();
		}
		EObject copy = EcoreUtil.copy(part);
		if (copy instanceof MethodSegment segment && segment.getName() instanceof String name) {
			segment.setName(free(name));
		}
		put(copy, part.eContainer(), list, ((List<?>) part.eContainer().eGet(list)).indexOf(part) + 1);
		return Optional.of(copy);
	}

	private void put(EObject part, EObject owner, EReference list, int place) {
		document.execute(new AddCommand(document.domain(), owner, list, part, place));
	}

	/** To the place of another part of the same list; nothing for parts of different lists. */
	void moveTo(EObject part, EObject other) {
		EReference list = part.eContainmentFeature();
		if (part != other && list != null && list.isMany() && other.eContainmentFeature() == list
				&& other.eContainer() == part.eContainer()) {
			document.execute(new MoveCommand(document.domain(), part.eContainer(), list, part,
					((List<?>) part.eContainer().eGet(list)).indexOf(other)));
		}
	}

	/** A name that no segment has. */
	private String free(String name) {
		String stem = name.replaceFirst(" \\d+$", "");
		Set<String> taken = document.root().getSegments().stream().map(segment -> String.valueOf(segment.getName()))
				.collect(Collectors.toSet());
		String found = name;
		for (int i = 2; taken.contains(found); i++) {
			found = stem + " " + i;
		}
		return found;
	}
}
