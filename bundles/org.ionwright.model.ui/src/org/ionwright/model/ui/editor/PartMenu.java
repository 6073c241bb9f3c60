package org.ionwright.model.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.ionwright.model.ui.edit.Addition;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.model.ui.edit.PartClipboard;
import org.ionwright.model.ui.edit.PartEdits;
import org.ionwright.model.ui.edit.Words;
import org.ionwright.model.ui.internal.Messages;

/** What can be done with the selected part; made anew each time, because it depends on what is there. */
public final class PartMenu {

	private final ModelDocument<?> document;
	private final PartEdits edits;
	private final PartClipboard clipboard;
	private final Supplier<EObject> selected;
	private final Consumer<EObject> select;
	private final Predicate<Addition> offered;

	/**
	 * @param select
	 *            shows another part, after a step that made it or took the selected one away
	 * @param offered
	 *            which of the additions the model allows make sense here
	 */
	public PartMenu(ModelDocument<?> document, PartClipboard clipboard, Supplier<EObject> selected,
			Consumer<EObject> select, Predicate<Addition> offered) {
		this.document = document;
		this.edits = new PartEdits(document);
		this.clipboard = clipboard;
		this.selected = selected;
		this.select = select;
		this.offered = offered;
	}

	public void attach(Control control) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		control.setMenu(menu.createContextMenu(control));
		control.addDisposeListener(event -> menu.dispose());
	}

	public void fill(@Nullable IMenuManager menu) {
		if (menu == null) {
			return;
		}
		EObject part = selected.get();
		if (document.editable()) {
			choices(menu, NLS.bind(Messages.Menu_add, Words.name(part)),
					Addition.to(part).stream().filter(offered).toList(),
					addition -> edits.add(addition));
			choices(menu, Messages.Menu_replace, Addition.insteadOf(part).stream().filter(offered).toList(),
					addition -> edits.replace(part, addition));
			menu.add(new Separator());
		}
		menu.add(action(Messages.Menu_up, edits.canMove(part, -1), () -> edits.move(part, -1)));
		menu.add(action(Messages.Menu_down, edits.canMove(part, 1), () -> edits.move(part, 1)));
		menu.add(new Separator());
		menu.add(action(Messages.Menu_cut, edits.canRemove(part), this::cut));
		menu.add(action(Messages.Menu_copy, part.eContainer() != null, this::copy));
		menu.add(action(Messages.Menu_paste, place().isPresent(), this::paste));
		menu.add(action(Messages.Menu_remove, edits.canRemove(part), this::remove));
	}

	private void choices(IMenuManager menu, String title, List<Addition> additions,
			Function<Addition, EObject> make) {
		if (additions.isEmpty()) {
			return;
		}
		MenuManager choices = new MenuManager(title);
		for (Addition addition : additions) {
			choices.add(action(addition.label(), true, () -> select.accept(make.apply(addition))));
		}
		menu.add(choices);
	}

	private static Action action(String text, boolean enabled, Runnable run) {
		Action action = new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setEnabled(enabled);
		return action;
	}

	/** Copies the selected part and removes it. */
	public void cut() {
		if (edits.canRemove(selected.get())) {
			copy();
			remove();
		}
	}

	public void copy() {
		if (selected.get().eContainer() != null) {
			clipboard.put(selected.get());
		}
	}

	/** Into the selected part, or beside it. */
	public void paste() {
		Optional<EObject> copied = clipboard.get();
		Optional<Addition> place = place();
		if (copied.isPresent() && place.isPresent()) {
			select.accept(edits.paste(copied.get(), place.get()));
		}
	}

	private Optional<Addition> place() {
		return clipboard.get().flatMap(copied -> edits.placeFor(copied, selected.get()));
	}

	public void remove() {
		EObject part = selected.get();
		if (edits.canRemove(part)) {
			EObject owner = part.eContainer();
			edits.remove(part);
			select.accept(owner);
		}
	}
}
