/**
 */
package org.ionwright.model.instrument.internal.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ionwright.model.instrument.Aperture;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.Block;
import org.ionwright.model.instrument.ExitAperture;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.Passage;
import org.ionwright.model.instrument.Port;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Bent Interface Chamber</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.BentInterfaceChamberImpl#getEntrance <em>Entrance</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.BentInterfaceChamberImpl#getExit <em>Exit</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.BentInterfaceChamberImpl#getExhaust <em>Exhaust</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.BentInterfaceChamberImpl#getPassages <em>Passages</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.BentInterfaceChamberImpl#getBlock <em>Block</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BentInterfaceChamberImpl extends InterfaceImpl implements BentInterfaceChamber {
	/**
	 * The cached value of the '{@link #getEntrance() <em>Entrance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntrance()
	 * @generated
	 * @ordered
	 */
	protected Aperture entrance;

	/**
	 * The cached value of the '{@link #getExit() <em>Exit</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExit()
	 * @generated
	 * @ordered
	 */
	protected ExitAperture exit;

	/**
	 * The cached value of the '{@link #getExhaust() <em>Exhaust</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExhaust()
	 * @generated
	 * @ordered
	 */
	protected EList<Port> exhaust;

	/**
	 * The cached value of the '{@link #getPassages() <em>Passages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPassages()
	 * @generated
	 * @ordered
	 */
	protected EList<Passage> passages;

	/**
	 * The cached value of the '{@link #getBlock() <em>Block</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlock()
	 * @generated
	 * @ordered
	 */
	protected Block block;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BentInterfaceChamberImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.BENT_INTERFACE_CHAMBER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Aperture getEntrance() {
		return entrance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEntrance(Aperture newEntrance, NotificationChain msgs) {
		Aperture oldEntrance = entrance;
		entrance = newEntrance;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.BENT_INTERFACE_CHAMBER__ENTRANCE, oldEntrance, newEntrance);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEntrance(Aperture newEntrance) {
		if (newEntrance != entrance) {
			NotificationChain msgs = null;
			if (entrance != null)
				msgs = ((InternalEObject)entrance).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.BENT_INTERFACE_CHAMBER__ENTRANCE, null, msgs);
			if (newEntrance != null)
				msgs = ((InternalEObject)newEntrance).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.BENT_INTERFACE_CHAMBER__ENTRANCE, null, msgs);
			msgs = basicSetEntrance(newEntrance, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.BENT_INTERFACE_CHAMBER__ENTRANCE, newEntrance, newEntrance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExitAperture getExit() {
		return exit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetExit(ExitAperture newExit, NotificationChain msgs) {
		ExitAperture oldExit = exit;
		exit = newExit;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.BENT_INTERFACE_CHAMBER__EXIT, oldExit, newExit);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExit(ExitAperture newExit) {
		if (newExit != exit) {
			NotificationChain msgs = null;
			if (exit != null)
				msgs = ((InternalEObject)exit).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.BENT_INTERFACE_CHAMBER__EXIT, null, msgs);
			if (newExit != null)
				msgs = ((InternalEObject)newExit).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.BENT_INTERFACE_CHAMBER__EXIT, null, msgs);
			msgs = basicSetExit(newExit, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.BENT_INTERFACE_CHAMBER__EXIT, newExit, newExit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Port> getExhaust() {
		if (exhaust == null) {
			exhaust = new EObjectContainmentEList<Port>(Port.class, this, InstrumentPackage.BENT_INTERFACE_CHAMBER__EXHAUST);
		}
		return exhaust;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Passage> getPassages() {
		if (passages == null) {
			passages = new EObjectContainmentEList<Passage>(Passage.class, this, InstrumentPackage.BENT_INTERFACE_CHAMBER__PASSAGES);
		}
		return passages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Block getBlock() {
		return block;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBlock(Block newBlock, NotificationChain msgs) {
		Block oldBlock = block;
		block = newBlock;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.BENT_INTERFACE_CHAMBER__BLOCK, oldBlock, newBlock);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlock(Block newBlock) {
		if (newBlock != block) {
			NotificationChain msgs = null;
			if (block != null)
				msgs = ((InternalEObject)block).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.BENT_INTERFACE_CHAMBER__BLOCK, null, msgs);
			if (newBlock != null)
				msgs = ((InternalEObject)newBlock).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.BENT_INTERFACE_CHAMBER__BLOCK, null, msgs);
			msgs = basicSetBlock(newBlock, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.BENT_INTERFACE_CHAMBER__BLOCK, newBlock, newBlock));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.BENT_INTERFACE_CHAMBER__ENTRANCE:
				return basicSetEntrance(null, msgs);
			case InstrumentPackage.BENT_INTERFACE_CHAMBER__EXIT:
				return basicSetExit(null, msgs);
			case InstrumentPackage.BENT_INTERFACE_CHAMBER__EXHAUST:
				return ((InternalEList<?>)getExhaust()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.BENT_INTERFACE_CHAMBER__PASSAGES:
				return ((InternalEList<?>)getPassages()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.BENT_INTERFACE_CHAMBER__BLOCK:
				return basicSetBlock(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.BENT_INTERFACE_CHAMBER__ENTRANCE:
				return getEntrance();
			case InstrumentPackage.BENT_INTERFACE_CHAMBER__EXIT:
				return getExit();
			case InstrumentPackage.BENT_INTERFACE_CHAMBER__EXHAUST:
				return getExhaust();
			case InstrumentPackage.BENT_INTERFACE_CHAMBER__PASSAGES:
				return getPassages();
			case InstrumentPackage.BENT_INTERFACE_CHAMBER__BLOCK:
				return getBlock();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case InstrumentPackage.BENT_INTERFACE_CHAMBER__ENTRANCE:
				setEntrance((Aperture)newValue);
				return;
			case InstrumentPackage.BENT_INTERFACE_CHAMBER__EXIT:
				setExit((ExitAperture)newValue);
				return;
			case InstrumentPackage.BENT_INTERFACE_CHAMBER__EXHAUST:
				getExhaust().clear();
				getExhaust().addAll((Collection<? extends Port>)newValue);
				return;
			case InstrumentPackage.BENT_INTERFACE_CHAMBER__PASSAGES:
				getPassages().clear();
				getPassages().addAll((Collection<? extends Passage>)newValue);
				return;
			case InstrumentPackage.BENT_INTERFACE_CHAMBER__BLOCK:
				setBlock((Block)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case InstrumentPackage.BENT_INTERFACE_CHAMBER__ENTRANCE:
				setEntrance((Aperture)null);
				return;
			case InstrumentPackage.BENT_INTERFACE_CHAMBER__EXIT:
				setExit((ExitAperture)null);
				return;
			case InstrumentPackage.BENT_INTERFACE_CHAMBER__EXHAUST:
				getExhaust().clear();
				return;
			case InstrumentPackage.BENT_INTERFACE_CHAMBER__PASSAGES:
				getPassages().clear();
				return;
			case InstrumentPackage.BENT_INTERFACE_CHAMBER__BLOCK:
				setBlock((Block)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case InstrumentPackage.BENT_INTERFACE_CHAMBER__ENTRANCE:
				return entrance != null;
			case InstrumentPackage.BENT_INTERFACE_CHAMBER__EXIT:
				return exit != null;
			case InstrumentPackage.BENT_INTERFACE_CHAMBER__EXHAUST:
				return exhaust != null && !exhaust.isEmpty();
			case InstrumentPackage.BENT_INTERFACE_CHAMBER__PASSAGES:
				return passages != null && !passages.isEmpty();
			case InstrumentPackage.BENT_INTERFACE_CHAMBER__BLOCK:
				return block != null;
		}
		return super.eIsSet(featureID);
	}

} //BentInterfaceChamberImpl
