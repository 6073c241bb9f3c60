package org.ionwright.model.ui.edit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Adds, replaces, removes, moves and pastes parts. Device bindings name parts by their paths; they follow their part when a
 * step changes its path. Each call is one step to undo.
 */
public final class PartEdits {

	private final ModelDocument<?> document;
	private final EditingDomain domain;

	public PartEdits(ModelDocument<?> document) {
		this.document = document;
		this.domain = document.domain();
	}

	/** @return the new part */
	public EObject add(Addition addition) {
		EObject part = NewParts.create(addition.kind(), document.root());
		run(put(addition.owner(), addition.role(), part));
		return part;
	}

	/** Puts another kind in the place of a part and takes over what both have. */
	public EObject replace(EObject old, Addition addition) {
		EObject part = NewParts.inPlaceOf(old, addition.kind(), document.root());
		EReference role = addition.role();
		CompoundCommand step = forget(old);
		if (role.isMany()) {
			int place = ((List<?>) addition.owner().eGet(role)).indexOf(old);
			step.append(new RemoveCommand(domain, addition.owner(), role, old));
			step.append(new AddCommand(domain, addition.owner(), role, part, place));
		} else {
			step.append(new SetCommand(domain, addition.owner(), role, part));
		}
		run(step);
		return part;
	}

	public boolean canRemove(EObject part) {
		return document.editable() && part.eContainer() != null;
	}

	/** Removes a part; what referred to it refers to nothing. */
	public void remove(EObject part) {
		EReference role = part.eContainmentFeature();
		CompoundCommand step = forget(part);
		step.append(role.isMany() ? new RemoveCommand(domain, part.eContainer(), role, part)
				: new SetCommand(domain, part.eContainer(), role, SetCommand.UNSET_VALUE));
		run(step);
	}

	/**
	 * @param by
	 *            -1 up, 1 down
	 */
	public boolean canMove(EObject part, int by) {
		EReference role = part.eContainmentFeature();
		if (role == null || !role.isMany() || !document.editable()) {
			return false;
		}
		List<?> siblings = (List<?>) part.eContainer().eGet(role);
		int place = siblings.indexOf(part) + by;
		return place >= 0 && place < siblings.size();
	}

	public void move(EObject part, int by) {
		if (canMove(part, by)) {
			EReference role = part.eContainmentFeature();
			int place = ((List<?>) part.eContainer().eGet(role)).indexOf(part) + by;
			run(new MoveCommand(domain, part.eContainer(), role, part, place));
		}
	}

	/** Where a part could go when it is pasted on another: into it, or beside it. */
	public Optional<Addition> placeFor(EObject part, EObject target) {
		if (!document.editable()) {
			return Optional.empty();
		}
		return Addition.to(target).stream().filter(place -> place.kind() == part.eClass()).findFirst()
				.or(() -> target.eContainer() == null ? Optional.empty()
						: Addition.to(target.eContainer()).stream().filter(place -> place.kind() == part.eClass())
								.findFirst());
	}

	/**
	 * Adds a part that was copied, perhaps from another model. References to parts that are not here are dropped.
	 */
	public EObject paste(EObject copied, Addition place) {
		EObject part = EcoreUtil.copy(copied);
		EcoreUtil.ExternalCrossReferencer.find(part).forEach((target, settings) -> {
			if (EcoreUtil.getRootContainer(target) != document.root()) {
				settings.forEach(setting -> EcoreUtil.remove(setting, target));
			}
		});
		run(put(place.owner(), place.role(), part));
		return part;
	}

	private Command put(EObject owner, EReference role, EObject part) {
		return role.isMany() ? new AddCommand(domain, owner, role, part, CommandParameter.NO_INDEX)
				: new SetCommand(domain, owner, role, part);
	}

	/** Takes all references from elsewhere to a part and the parts in it away. */
	private CompoundCommand forget(EObject part) {
		CompoundCommand step = new CompoundCommand();
		List<EObject> gone = Parts.all(part).toList();
		Map<EObject, Collection<Setting>> uses = EcoreUtil.UsageCrossReferencer.findAll(gone, document.root());
		uses.forEach((target, settings) -> {
			for (Setting setting : settings) {
				EObject user = setting.getEObject();
				EStructuralFeature feature = setting.getEStructuralFeature();
				if (!gone.contains(user) && feature.isChangeable() && !feature.isDerived()) {
					step.append(feature.isMany() ? new RemoveCommand(domain, user, feature, target)
							: new SetCommand(domain, user, feature, SetCommand.UNSET_VALUE));
				}
			}
		});
		return step;
	}

	/** Carries a step out, and lets device bindings follow the parts they are meant for. */
	private void run(Command step) {
		BoundPlaces bound = new BoundPlaces(document.root());
		document.execute(new CompoundCommand() {
			@Override
			public boolean canExecute() {
				return step.canExecute();
			}

			@Override
			public void execute() {
				appendAndExecute(step);
				bound.follow(domain).forEach(this::appendAndExecute);
			}
		});
	}
}
