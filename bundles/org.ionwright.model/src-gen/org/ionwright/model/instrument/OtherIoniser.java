/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Other Ioniser</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Another ioniser at atmospheric pressure.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.OtherIoniser#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getOtherIoniser()
 * @model annotation="http://www.ionwright.org/seed claims='000/1'"
 * @generated
 */
public interface OtherIoniser extends Ioniser {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"PHOTO"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.IoniserKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it ionises.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.ionwright.model.instrument.IoniserKind
	 * @see #setKind(IoniserKind)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getOtherIoniser_Kind()
	 * @model default="PHOTO"
	 * @generated
	 */
	IoniserKind getKind();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.OtherIoniser#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.ionwright.model.instrument.IoniserKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(IoniserKind value);

} // OtherIoniser
