/**
 */
package org.ionwright.model.instrument;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bent Interface Chamber</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A chamber whose gas goes round a bend, so that the exit aperture cannot see the entrance aperture.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.BentInterfaceChamber#getEntrance <em>Entrance</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.BentInterfaceChamber#getExit <em>Exit</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.BentInterfaceChamber#getExhaust <em>Exhaust</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.BentInterfaceChamber#getPassages <em>Passages</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.BentInterfaceChamber#getBlock <em>Block</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getBentInterfaceChamber()
 * @model annotation="http://www.ionwright.org/seed claims='000/1 000/2 000/3'"
 * @generated
 */
public interface BentInterfaceChamber extends Interface {
	/**
	 * Returns the value of the '<em><b>Entrance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Entrance</em>' containment reference.
	 * @see #setEntrance(Aperture)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getBentInterfaceChamber_Entrance()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Aperture getEntrance();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.BentInterfaceChamber#getEntrance <em>Entrance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entrance</em>' containment reference.
	 * @see #getEntrance()
	 * @generated
	 */
	void setEntrance(Aperture value);

	/**
	 * Returns the value of the '<em><b>Exit</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Exit</em>' containment reference.
	 * @see #setExit(ExitAperture)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getBentInterfaceChamber_Exit()
	 * @model containment="true" required="true"
	 * @generated
	 */
	ExitAperture getExit();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.BentInterfaceChamber#getExit <em>Exit</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exit</em>' containment reference.
	 * @see #getExit()
	 * @generated
	 */
	void setExit(ExitAperture value);

	/**
	 * Returns the value of the '<em><b>Exhaust</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.instrument.Port}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To the pump.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exhaust</em>' containment reference list.
	 * @see org.ionwright.model.instrument.InstrumentPackage#getBentInterfaceChamber_Exhaust()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EList<Port> getExhaust();

	/**
	 * Returns the value of the '<em><b>Passages</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.instrument.Passage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the entrance aperture on; each bend lies where two meet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Passages</em>' containment reference list.
	 * @see org.ionwright.model.instrument.InstrumentPackage#getBentInterfaceChamber_Passages()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EList<Passage> getPassages();

	/**
	 * Returns the value of the '<em><b>Block</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the chamber is made in (claim 7).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Block</em>' containment reference.
	 * @see #setBlock(Block)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getBentInterfaceChamber_Block()
	 * @model containment="true"
	 * @generated
	 */
	Block getBlock();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.BentInterfaceChamber#getBlock <em>Block</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Block</em>' containment reference.
	 * @see #getBlock()
	 * @generated
	 */
	void setBlock(Block value);

} // BentInterfaceChamber
